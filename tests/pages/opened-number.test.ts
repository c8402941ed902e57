import { describe, expect, it } from 'vitest'
import { MINUTE } from '#core/domain/time'
import { openedOf, shownOf } from '../../src/community/calling/opened'
import type { Call } from '../../src/community/calling/what-changed'
import { callCells, type Day } from '../../src/community/day/rows'
import { monday, mondayAt } from '../support/makers'

const now = mondayAt(15)
const windows = [{ weekday: 1 as const, from: 840, until: 910 }]
const aCall = (change: Partial<Call> = {}): Call => ({
  ...{ id: 'c1', occasion: 'changed', kind: 'moved', placeName: '晨光心理服务站', code: 'K7QM', start: mondayAt(20) },
  ...{ mode: 'room', at: now, hasNumber: true, isOpen: true, spoken: false, safe: 'now', windows, held: 'mine' },
  ...{ own: { mayLeaveWord: true, mayTellOther: false }, tries: [] },
  ...change,
})
const number = '13900139000'

describe('a number that was opened', () => {
  it('is shown until the safe time is over, and no longer than it is in hand', () => {
    const opened = openedOf({ number, call: aCall() }, now)
    expect(shownOf(opened, aCall(), now)).toMatchObject({ number, by: { own: { mayLeaveWord: true } } })
    expect(shownOf(opened, aCall(), now + 10 * MINUTE)).toBeNull()
    expect(shownOf(opened, aCall({ held: 'other' }), now)).toBeNull()
    expect(shownOf(opened, aCall({ hasNumber: false }), now)).toBeNull()
    expect(shownOf(opened, aCall({ tries: [{ at: now, outcome: 'no-answer', mine: true }] }), now)).toBeNull()
    const whole = openedOf({ number, call: aCall({ windows: null }) }, now)
    expect([19, 20].map((later) => shownOf(whole, aCall(), now + later * MINUTE) !== null)).toEqual([true, false])
  })

  it('that was taken back when it was opened says nothing of one that is left afterwards', () => {
    const gone = openedOf({ number: null, call: aCall({ hasNumber: false }) }, now)
    expect([gone, shownOf(gone, aCall(), now)]).toEqual([null, null])
  })

  it('that cannot be read says so, and may be looked at once more', () => {
    const opened = openedOf({ number: null, call: aCall() }, now)
    expect(shownOf(opened, aCall(), now)).toBe('unreadable')
    expect(shownOf(openedOf({ number, call: aCall() }, now), aCall(), now)).toMatchObject({ number })
  })
})

describe('a call on paper', () => {
  type OnPaper = Day['calls'][number]
  const onPaper = (change: Partial<OnPaper> = {}): OnPaper => ({
    ...{ id: 'c1', code: 'K7QM', start: mondayAt(20), occasion: 'changed', kind: 'moved', tries: 0, own: null },
    ...{ hasNumber: true, spoken: false, isSafe: true, windows: null },
    ...change,
  })
  it.each([
    [{}, '这天可以打，几点看回电名单'],
    [{ isSafe: false }, '这天不能打'],
    [{ spoken: true, windows }, '14:00–15:10'],
    [{ spoken: true, windows: [], isSafe: false }, '这天不能打'],
    [{ hasNumber: false, isSafe: null }, '没有能打的号码'],
  ] as const)(
    'has the times of whoever was booked for by word of mouth, and of others whether: %j',
    (change, words) => {
      expect(callCells(onPaper(change as Partial<OnPaper>), monday, now)[2]).toBe(words)
    },
  )
})
