import { describe, expect, it } from 'vitest'
import { openAfter, shutFor } from '#core/domain/organisation/close-calendar'
import type { Closure } from '#core/domain/organisation/closure'
import { aCounsellor } from '../../support/makers'

/** Mondays 9:00 to 12:00 and 14:00 to 17:00 at `s1`; today is the Monday of 23 November 2026. */
const counsellor = aCounsellor()
const today = '2026-11-23'
const closure = (change: Partial<Closure> = {}): Closure => ({
  ...{ id: 'c', from: '2026-11-23', until: '2026-11-30', between: null, reason: '消毒' },
  ...change,
})
const shut = (change: Partial<Closure> = {}, siteId = 's1', one = counsellor) => {
  const { counsellor: after, dates } = shutFor(one, siteId, closure(change), today)
  return { dates, closings: after.calendar.closings.map(({ date, from, until }) => `${date} ${from}-${until}`), after }
}

describe('a calendar while a site is shut', () => {
  it('is closed for its hours there, each of them by itself, and the days are told once', () => {
    const { closings, dates, after } = shut()
    expect(closings).toEqual([
      ...['2026-11-23 540-720', '2026-11-23 840-1020'],
      ...['2026-11-30 540-720', '2026-11-30 840-1020'],
    ])
    expect([dates, after.termsRevision]).toEqual([['2026-11-23', '2026-11-30'], 1])
    expect(new Set(after.calendar.closings.map(({ id }) => id)).size).toBe(4)
  })

  it('keeps what was closed before', () => {
    const closings = [{ id: 'own', date: '2026-11-30', from: 540, until: 600 }]
    const busy = aCounsellor({ calendar: { ...counsellor.calendar, closings } })
    expect(shut({}, 's1', busy).closings).toEqual([
      ...['2026-11-30 540-600', '2026-11-23 540-720', '2026-11-23 840-1020'],
      ...['2026-11-30 600-720', '2026-11-30 840-1020'],
    ])
  })

  it.each([
    [
      'in the past',
      { from: '2026-11-16' },
      ['2026-11-23 540-720', '2026-11-23 840-1020', '2026-11-30 540-720', '2026-11-30 840-1020'],
    ],
    ['to its last day', { until: '2026-11-29' }, ['2026-11-23 540-720', '2026-11-23 840-1020']],
    ['from its first day', { from: '2026-11-24' }, ['2026-11-30 540-720', '2026-11-30 840-1020']],
    [
      'for a part of each day',
      { until: '2026-11-23', between: { from: 600, until: 900 } },
      ['2026-11-23 600-720', '2026-11-23 840-900'],
    ],
    [
      'for a part that touches one stretch',
      { until: '2026-11-23', between: { from: 720, until: 960 } },
      ['2026-11-23 840-960'],
    ],
  ])('%s', (_, change, closings) => {
    expect(shut(change).closings).toEqual(closings)
  })

  it('is the very same where nothing of it is there then', () => {
    for (const same of [
      shut({ from: '2026-11-24', until: '2026-11-29' }),
      shut({}, 's2'),
      shut({ between: { from: 720, until: 840 } }),
    ]) {
      expect([same.after, same.dates]).toEqual([counsellor, []])
      expect(same.after).toBe(counsellor)
    }
  })

  it('is as it was when the closure is taken back; days that are over are told no more', () => {
    const other = shutFor(
      shut().after,
      's1',
      closure({ id: 'd', between: { from: 540, until: 541 } }),
      today,
    ).counsellor
    const own = { id: 'own', date: '2026-12-07', from: 540, until: 600 }
    const busy = { ...other, calendar: { ...other.calendar, closings: [...other.calendar.closings, own] } }
    const opened = openAfter(busy, { id: 'c' }, '2026-11-24')
    expect(opened.dates).toEqual(['2026-11-30'])
    expect(opened.counsellor.calendar.closings).toEqual([own])
    expect(opened.counsellor.termsRevision).toBe(2)
    expect(openAfter(busy, { id: 'c' }, '2026-11-30').dates).toEqual(['2026-11-30'])
    expect(openAfter(busy, { id: 'd' }, today)).toEqual({ counsellor: busy, dates: [] })
  })
})
