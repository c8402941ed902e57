import { describe, expect, it } from 'vitest'
import { HOUR, instantAt } from '#core/domain/time'
import { type Appointment, arrange, canChange, changed } from '../../src/resident/booking/appointments'
import { daysOfAnyone, dayToShow, openDays, withoutHoles } from '../../src/resident/booking/openings'
import { isOutdated } from '../../src/resident/booking/outdated'
import { aShownAppointment } from './a-shown-appointment'

const today = '2026-11-24'
const at = (date: string, hour: number) => instantAt(date, hour * 60)
const time = (date: string, hour: number) => ({ start: at(date, hour), end: at(date, hour) + HOUR })
const slot = (date: string, hour: number) => ({
  ...time(date, hour),
  offerId: 'one-to-one',
  modes: ['room' as const],
  left: 1,
})
const ids = (appointments: readonly Appointment[]) => appointments.map(({ id }) => id)

describe('free places by day', () => {
  const openings = {
    dates: ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
    openings: [
      { counsellorId: 'c', date: '2026-11-24', slots: [slot('2026-11-24', 9), slot('2026-11-24', 15)] },
      { counsellorId: 'c', date: '2026-11-26', slots: [slot('2026-11-26', 9)] },
    ],
    next: null,
  }
  const days = openDays(openings, at(today, 0))

  it('are given for every day that was answered for, the empty ones too, and for no other', () => {
    expect(days).toEqual([
      { date: '2026-11-24', times: [slot('2026-11-24', 9), slot('2026-11-24', 15)] },
      { date: '2026-11-25', times: [] },
      { date: '2026-11-26', times: [slot('2026-11-26', 9)] },
      { date: '2026-11-27', times: [] },
    ])
  })

  it('lose a place the minute it begins, and a day when it is over', () => {
    const starts = (now: number) => openDays(openings, now).map((day) => [day.date, day.times.length])
    expect(starts(at(today, 9) - 1)[0]).toEqual(['2026-11-24', 2])
    expect(starts(at(today, 9))[0]).toEqual(['2026-11-24', 1])
    expect(starts(at(today, 24) - 1)[0]).toEqual(['2026-11-24', 0])
    expect(starts(at(today, 24))[0]).toEqual(['2026-11-25', 0])
  })

  it('open on the first day that has one, and stay on the day somebody chose while that is answered for', () => {
    expect(dayToShow(days, null)).toBe('2026-11-24')
    expect(dayToShow(openDays(openings, at(today, 16)), null)).toBe('2026-11-26')
    expect(dayToShow(days, '2026-11-25')).toBe('2026-11-25')
    expect(dayToShow(days, '2026-11-23')).toBe('2026-11-24')
    expect(dayToShow(openDays({ ...openings, openings: [] }, at(today, 0)), null)).toBeNull()
  })

  it('of anybody suitable lose what has begun in the same way', () => {
    const days = [{ date: today, times: [9, 15].map((hour) => ({ ...time(today, hour), counsellors: 2 })) }]
    const answer = { days, bookable: { from: today, until: today }, next: null }
    const starts = (now: number) => daysOfAnyone(answer, now).map(({ times }) => times.map(({ start }) => start))
    expect(starts(at(today, 9) - 1)).toEqual([[at(today, 9), at(today, 15)]])
    expect(starts(at(today, 9))).toEqual([[at(today, 15)]])
    expect(starts(at(today, 24))).toEqual([])
  })

  it('fill the holes of a calendar with days that have nothing free', () => {
    const some = [
      { date: '2026-11-30', times: [slot('2026-11-30', 9)] },
      { date: '2026-12-03', times: [] },
    ]
    expect(withoutHoles(some).map(({ date, times }) => [date, times.length])).toEqual([
      ['2026-11-30', 1],
      ['2026-12-01', 0],
      ['2026-12-02', 0],
      ['2026-12-03', 0],
    ])
  })
})

describe('a list of counsellors', () => {
  const list = (from: string, nextFree: number | null = null) => ({
    bookable: { from, until: '2026-12-21' },
    counsellors: [{ nextFree: null }, { nextFree }],
  })

  it('is out of date on another day than it was made on', () => {
    expect(isOutdated(list(today), at(today, 0))).toBe(false)
    expect(isOutdated(list(today), at(today, 24) - 1)).toBe(false)
    expect(isOutdated(list(today), at(today, 24))).toBe(true)
    expect(isOutdated(list('2026-11-25'), at(today, 12))).toBe(true)
  })

  it('is out of date once a next free place has begun', () => {
    expect(isOutdated(list(today, at(today, 9)), at(today, 9) - 1)).toBe(false)
    expect(isOutdated(list(today, at(today, 9)), at(today, 9))).toBe(true)
  })
})

describe('my appointments', () => {
  it('lie ahead until they are over, and then behind', () => {
    const one = aShownAppointment()
    expect(arrange([one], one.end - 1)).toEqual({ ahead: [one], moved: [], calledOff: [], past: [] })
    expect(arrange([one], one.end)).toEqual({ ahead: [], moved: [], calledOff: [], past: [one] })
  })

  it('stand by themselves when called off before their time, and behind once that is over', () => {
    const one = aShownAppointment({ status: 'cancelled-by-client' })
    expect(arrange([one], one.start - HOUR)).toEqual({ ahead: [], moved: [], calledOff: [one], past: [] })
    expect(arrange([one], one.end - 1)).toEqual({ ahead: [], moved: [], calledOff: [one], past: [] })
    expect(arrange([one], one.end)).toEqual({ ahead: [], moved: [], calledOff: [], past: [one] })
  })

  it('come soonest first where they are still to come or were, latest first behind', () => {
    const early = aShownAppointment({ id: 'early' })
    const late = aShownAppointment({ id: 'late', start: at(today, 16), end: at(today, 17) })
    const off = { status: 'cancelled-by-client' } as const
    const offEarly = { ...early, id: 'off-early', ...off }
    const offLate = { ...late, id: 'off-late', ...off }
    const ahead = arrange([late, offLate, early, offEarly], 0)
    expect(ids(ahead.ahead)).toEqual(['early', 'late'])
    expect(ids(ahead.calledOff)).toEqual(['off-early', 'off-late'])
    expect(ids(arrange([early, offEarly, late], late.end).past)).toEqual(['late', 'off-early', 'early'])
  })

  it('stand by themselves when moved, until their own time is over', () => {
    const one = aShownAppointment({ status: 'moved', movedTo: 'b' })
    expect(arrange([one], one.end - 1)).toEqual({ ahead: [], moved: [one], calledOff: [], past: [] })
    expect(arrange([one], one.end)).toEqual({ ahead: [], moved: [], calledOff: [], past: [one] })
  })

  it('lie ahead while they are asked for, and not once the time to answer is up', () => {
    const one = aShownAppointment({ status: 'asked' })
    const until = { ...one, expires: one.start - HOUR }
    expect(arrange([until], one.start - HOUR - 1).ahead).toEqual([until])
    expect(arrange([until], one.start - HOUR)).toEqual({ ahead: [], moved: [], calledOff: [until], past: [] })
  })

  it('can be changed until the first minute, and only while they hold', () => {
    const one = aShownAppointment()
    expect(canChange(one, one.start)).toBe(false)
    expect(canChange(one, one.start - 1)).toBe(true)
    for (const status of ['cancelled-by-client', 'moved', 'declined', 'lapsed'] as const)
      expect(canChange({ ...one, status }, one.start - 1)).toBe(false)
  })

  it('that staff changed are named soonest first, until the person has answered', () => {
    const told = (id: string, start: number) =>
      aShownAppointment({ id, start, change: { kind: 'moved', at: at(today, 8) } })
    const all = [told('later', at(today, 16)), aShownAppointment(), told('sooner', at(today, 10))]
    expect(ids(changed(all))).toEqual(['sooner', 'later'])
  })
})
