import { describe, expect, it } from 'vitest'
import { byScale } from '../../src/resident/pages/kept/by-scale'
import type { Kept } from '../../src/resident/pages/kept/kept'
import { lastDayOf, sharableWith, timesFor } from '../../src/resident/pages/kept/sharable'
import { mondayAt } from '../support/makers'
import { aShownAppointment } from './a-shown-appointment'

const kept = (id: string, scaleId: string, scaleVersion: number, completedAt: number): Kept => ({
  ...{ id, scaleId, scaleVersion, completedAt, share: null, words: null },
  score: { total: 3, bandId: 'calm', criticalItems: [] },
})

describe('kept results', () => {
  it('stand by questionnaire and version, in the order of what came last', () => {
    const groups = byScale([
      kept('d', 'phq9', 2, 40),
      kept('c', 'unknown', 1, 30),
      kept('b', 'phq9', 1, 20),
      kept('a', 'phq9', 2, 10),
    ])
    expect(groups.map(({ records }) => records.map(({ id }) => id))).toEqual([['d', 'a'], ['c'], ['b']])
  })

  it('of an earlier version are read as such, and not beside the new ones', () => {
    const [now, before] = byScale([kept('b', 'phq9', 2, 20), kept('a', 'phq9', 1, 10)])
    expect(now?.title).toBe('最近两周的心情')
    expect(before?.title).toBe('最近两周的心情（旧版题目，不和新版比）')
    expect([now?.version, before?.version]).toEqual([2, 1])
  })

  it('of a questionnaire nobody knows any more are still there', () => {
    expect(byScale([kept('a', 'unknown', 1, 10)])).toMatchObject([{ title: '以前的一份问卷', range: null }])
  })
})

describe('whom a result may be shown to', () => {
  const HOUR = 3_600_000
  const now = mondayAt(10)
  const one = aShownAppointment({ id: 'one', start: mondayAt(14), end: mondayAt(15) })

  it('is the counsellor of an appointment that holds or was attended', () => {
    const of = (status: typeof one.status) => sharableWith([{ ...one, status }], now).length
    expect([of('confirmed'), of('attended')]).toEqual([1, 1])
    for (const status of ['held', 'asked', 'cancelled-by-client', 'cancelled-by-staff', 'moved', 'lapsed'] as const)
      expect(of(status)).toBe(0)
  })

  it('is the next one first, and those behind after it', () => {
    const at = (id: string, hours: number) => ({ ...one, id, start: mondayAt(hours), end: mondayAt(hours + 1) })
    const all = [at('before', 3), at('later', 20), at('next', 14), at('just-before', 8)]
    expect(sharableWith(all, now).map(({ id }) => id)).toEqual(['next', 'later', 'just-before', 'before'])
  })

  it('has no time left thirty days after the conversation', () => {
    const end = mondayAt(24) + 30 * 24 * HOUR
    expect(timesFor(one.start, now)).toEqual(['that-day', 'a-week', 'thirty-days'])
    expect(timesFor(one.start, mondayAt(24))).toEqual(['a-week', 'thirty-days'])
    expect(timesFor(one.start, end - 1)).toEqual(['thirty-days'])
    expect(sharableWith([{ ...one, status: 'attended' }], end)).toEqual([])
  })

  it('is told the last whole day of it', () => {
    expect(lastDayOf(one.start, 'that-day')).toBe('2026-11-23')
    expect(lastDayOf(one.start, 'a-week')).toBe('2026-11-30')
  })
})
