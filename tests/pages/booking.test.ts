import { describe, expect, it } from 'vitest'
import { addDays, HOUR, instantAt } from '#core/domain/time'
import { type Appointment, arrange, canCancel } from '../../src/resident/booking/appointments'
import { DAYS_SHOWN, dayToShow, isOffered, openDays } from '../../src/resident/booking/openings'

const today = '2026-11-24'
const at = (date: string, hour: number) => instantAt(date, hour * 60)
const slot = (date: string, hour: number) => ({ start: at(date, hour), end: at(date, hour) + HOUR })
const anAppointment = (changes: Partial<Appointment>): Appointment => ({
  id: 'a',
  code: 'K7QM',
  counsellorId: 'c',
  counsellorName: '示例老师',
  siteName: '示例站点',
  address: '示例路 1 号',
  roomName: '一室',
  start: at(today, 14),
  end: at(today, 15),
  mode: 'room',
  status: 'confirmed',
  ...changes,
})

describe('free places by day', () => {
  const openings = [
    { counsellorId: 'c', date: '2026-11-26', slots: [slot('2026-11-26', 15), slot('2026-11-26', 9)] },
    { counsellorId: 'c', date: addDays(today, DAYS_SHOWN), slots: [slot(addDays(today, DAYS_SHOWN), 9)] },
  ]
  const days = openDays(openings, today)

  it('give every day of the two weeks its place, the empty ones too, and none beyond', () => {
    expect(days).toHaveLength(DAYS_SHOWN)
    expect(days[0]).toEqual({ date: today, slots: [] })
    expect(days.flatMap((day) => day.slots)).toEqual([slot('2026-11-26', 9), slot('2026-11-26', 15)])
  })

  it('open on the first day that has one, else today, and stay on the day somebody chose', () => {
    expect(dayToShow(days, null, today)).toBe('2026-11-26')
    expect(dayToShow(openDays([], today), null, today)).toBe(today)
    expect(dayToShow(days, '2026-11-25', today)).toBe('2026-11-25')
    expect(dayToShow(days, '2026-11-23', today)).toBe('2026-11-26')
  })

  it('know whether a chosen place is still there', () => {
    expect(isOffered(days, at('2026-11-26', 9))).toBe(true)
    expect(isOffered(days, at('2026-11-26', 10))).toBe(false)
  })
})

describe('my appointments', () => {
  it('count as upcoming until they are over', () => {
    const one = anAppointment({})
    expect(arrange([one], one.end - 1)).toEqual({ upcoming: [one], past: [] })
    expect(arrange([one], one.end)).toEqual({ upcoming: [], past: [one] })
  })

  it('are past once cancelled, even before their day', () => {
    const one = anAppointment({ status: 'cancelled-by-client' })
    expect(arrange([one], one.start - HOUR)).toEqual({ upcoming: [], past: [one] })
  })

  it('come soonest first ahead, latest first behind', () => {
    const [early, late] = [
      anAppointment({ id: 'early' }),
      anAppointment({ id: 'late', start: at(today, 16), end: at(today, 17) }),
    ]
    expect(arrange([late, early], 0).upcoming.map((one) => one.id)).toEqual(['early', 'late'])
    expect(arrange([early, late], late.end).past.map((one) => one.id)).toEqual(['late', 'early'])
  })

  it('can be cancelled until the first minute, and only once', () => {
    const one = anAppointment({})
    expect(canCancel(one, one.start)).toBe(false)
    expect(canCancel(one, one.start - 1)).toBe(true)
    expect(canCancel({ ...one, status: 'cancelled-by-client' }, one.start - 1)).toBe(false)
  })
})
