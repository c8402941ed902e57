import { describe, expect, it } from 'vitest'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { actsFor } from '../../src/counsellor/agenda/acts'
import { guideText } from '../../src/counsellor/agenda/words'

const start = instantAt('2026-11-24', 14 * 60)
const aSeat = { start, end: start + HOUR, status: 'confirmed', expires: null, checkedInAt: null, by: 'client' } as const
const endOfNextDay = instantAt('2026-11-26')
const came = ['attended', 'missed-by-client', 'missed-by-counsellor']

describe('what a counsellor can do about an appointment', () => {
  it.each([
    ['a day before', aSeat, start - 24 * HOUR, ['move', 'cancel']],
    ['a minute too early to be here', aSeat, start - 31 * MINUTE, ['move', 'cancel']],
    ['half an hour before', aSeat, start - 30 * MINUTE, ['here', 'move', 'cancel']],
    ['half an hour before, when they are here', { ...aSeat, checkedInAt: 1 }, start - 30 * MINUTE, ['move', 'cancel']],
    ['at the start', aSeat, start, ['here', ...came]],
    ['at the end', aSeat, start + HOUR, came],
    ['late on the next day', aSeat, endOfNextDay - 1, came],
    ['after the next day', aSeat, endOfNextDay, []],
    ['put right', { ...aSeat, status: 'attended' }, start + HOUR, ['missed-by-client', 'missed-by-counsellor']],
    ['missed', { ...aSeat, status: 'missed-by-client' }, start + HOUR, [...came, 'forgive']],
    ['missed by a caller', { ...aSeat, status: 'missed-by-client', by: 'staff' }, start + HOUR, came],
    ['missed a week ago', { ...aSeat, status: 'missed-by-client' }, start + 7 * 24 * HOUR, ['forgive']],
    ['asked for', { ...aSeat, status: 'asked', expires: start - HOUR }, start - 2 * HOUR, ['yes', 'no']],
    ['asked for and over', { ...aSeat, status: 'asked', expires: start - HOUR }, start - HOUR, []],
    ['called off', { ...aSeat, status: 'cancelled-by-client' }, start - HOUR, []],
    ['moved', { ...aSeat, status: 'moved' }, start + HOUR, []],
  ] as const)('%s', (_, seat, now, acts) => {
    expect(actsFor(seat, now)).toEqual(acts)
  })

  it('is told with until when an answer is waited for', () => {
    expect(guideText(['yes', 'no'], start - HOUR, start - 3 * HOUR)).toContain('请在 今天 13:00 前答复')
    expect(guideText(['move', 'cancel'], null, start)).toBeNull()
  })
})
