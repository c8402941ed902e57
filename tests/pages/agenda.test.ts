import { describe, expect, it } from 'vitest'
import { HOUR, instantAt } from '#core/domain/time'
import { type AgendaDay, dayNote, daySummary, hoursText, isWorthShowing } from '../../src/counsellor/agenda/summary'

const date = '2026-11-24'
const start = instantAt(date, 14 * 60)
const one = (hour: number, status: AgendaDay['appointments'][number]['status'] = 'confirmed') => ({
  id: `a${hour}`,
  code: 'K7QM',
  offerName: '一对一谈话',
  siteId: 's',
  roomName: '一室',
  start: instantAt(date, hour * 60),
  end: instantAt(date, hour * 60) + HOUR,
  mode: 'room' as const,
  topic: null,
  status,
  expires: null,
  by: 'client' as const,
  checkedInAt: null,
  reason: null,
})
const aDay = (appointments: AgendaDay['appointments'], hours: AgendaDay['hours'] = []): AgendaDay => ({
  date,
  special: null,
  away: false,
  hours,
  free: [],
  appointments,
  unlisted: 0,
})

describe('a counsellor’s day in words', () => {
  it('says so when there is nothing, and names what was called off', () => {
    expect(daySummary(aDay([]), start)).toBe('没有预约')
    expect(daySummary(aDay([one(14, 'cancelled-by-client')]), start)).toBe('没有预约，1 个已取消')
    expect(daySummary({ ...aDay([one(14, 'cancelled-by-client')]), unlisted: 3192 }, start)).toBe(
      '没有预约，3193 个已取消',
    )
  })

  it('names the next one, the one going on, and the end of the day', () => {
    const day = aDay([one(16), one(14)])
    expect(daySummary(day, start - 1)).toBe('2 个预约，下一个 14:00')
    expect(daySummary(day, start)).toBe('2 个预约，14:00 的正在进行')
    expect(daySummary(day, start + HOUR)).toBe('2 个预约，下一个 16:00')
    expect(daySummary(day, start + 3 * HOUR)).toBe('2 个预约，都已结束')
  })

  it('counts what was attended among what holds, and what is asked for by itself: neither was called off', () => {
    const day = aDay([one(10, 'attended'), one(11, 'missed-by-client'), one(14), one(16, 'asked')])
    expect(daySummary(day, start - 1)).toBe('3 个预约，下一个 14:00，1 个等你答复')
    expect(daySummary(aDay([one(10, 'attended')]), start)).toBe('1 个预约，都已结束')
  })

  it('gives the hours in force, and null on a free day', () => {
    expect(hoursText(aDay([]))).toBeNull()
    expect(
      hoursText(
        aDay(
          [],
          [
            { from: 540, until: 690, siteId: 's' },
            { from: 810, until: 930, siteId: 's' },
          ],
        ),
      ),
    ).toBe('09:00–11:30、13:30–15:30')
  })

  it('notes a holiday, a day of work in its place and a leave before the hours', () => {
    const hours = [{ from: 540, until: 690, siteId: 's' }]
    const off = { ...aDay([]), special: { kind: 'off' as const, name: '国庆节' } }
    expect(dayNote(off)).toBe('国庆节放假，这一天没有开放时间')
    const work = { ...aDay([], hours), special: { kind: 'work' as const, name: '国庆节' }, away: true }
    expect(dayNote(work)).toBe('国庆节调休上班，有请假，开放时间 09:00–11:30')
    expect(dayNote(aDay([], hours))).toBe('开放时间 09:00–11:30')
  })

  it('counts whom to call among what was called off', () => {
    const waits = { ...one(14, 'cancelled-by-staff'), wants: 'call-back' as const }
    expect(daySummary(aDay([waits, one(15, 'cancelled-by-client')]), start)).toBe('没有预约，1 个等你联系，2 个已取消')
  })

  it('leaves out days on which nothing can happen, today never, nor a day whose hours went after somebody booked', () => {
    expect(isWorthShowing(aDay([]), '2026-11-23')).toBe(false)
    expect(isWorthShowing(aDay([]), date)).toBe(true)
    expect(isWorthShowing(aDay([], [{ from: 540, until: 690, siteId: 's' }]), '2026-11-23')).toBe(true)
    expect(isWorthShowing(aDay([one(14)]), '2026-11-23')).toBe(true)
  })
})
