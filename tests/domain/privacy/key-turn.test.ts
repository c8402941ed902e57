import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedKeys, droppable, type KeyTurn, takeUp, withPage } from '#core/domain/privacy/key-turn'
import { DAY, HOUR } from '#core/domain/time'

const one = { newest: 1, marks: { 1: 'first' } }
const two = { newest: 2, marks: { 1: 'first', 2: 'second' } }
const none = { lastId: null, seen: 0, turned: 0, stuck: {}, isLast: true }

/** A whole walk over one collection. */
const walked = (before: KeyTurn | null, held: typeof two | typeof one, now: number, page: Partial<typeof none> = {}) =>
  withPage(takeUp(before, held, 'people', now), { ...none, ...page }, null, now)

describe('a change of keys', () => {
  it('lets no key go while a walk still turned something, or began within an hour of the new key', () => {
    const first = walked(null, two, 0, { turned: 3 })
    expect(droppable(first, two)).toEqual([])
    expect(takeUp(first, two, 'people', HOUR - 1).pass).toBeNull()
    const second = walked(first, two, HOUR, { turned: 1 })
    expect(droppable(second, two)).toEqual([])
    const third = walked(second, two, HOUR + 1)
    expect(droppable(third, two)).toEqual([1])
  })

  it('keeps the key of what did not open, however often it is looked at', () => {
    const stuck = walked(null, two, HOUR, { stuck: { 1: 1 } })
    const again = walked(stuck, two, 2 * HOUR, { stuck: { 1: 1 } })
    expect(droppable(again, two)).toEqual([])
    expect(takeUp(again, two, 'people', 2 * HOUR + DAY - 1).pass).toBeNull()
    expect(droppable(walked(again, two, 2 * HOUR + DAY), two)).toEqual([1])
  })

  it('begins anew with a further key, and knows what was said of the one before no more', () => {
    const clean = walked(walked(null, one, 0), one, HOUR)
    const further = takeUp(clean, two, 'people', 5 * HOUR)
    expect(further).toMatchObject({ known: 5 * HOUR, last: null, pass: { began: 5 * HOUR, after: null } })
    expect(droppable(further, two)).toEqual([])
  })

  it('tells a key that is another under the same number, the former one being back or gone all the same', () => {
    const clean = walked(null, two, 0)
    expect(changedKeys(clean, two)).toEqual([])
    expect(changedKeys(clean, { newest: 2, marks: { 1: 'other', 2: 'second' } })).toEqual([1])
    expect(changedKeys(clean, { newest: 2, marks: { 2: 'second' } })).toEqual([])
    expect(changedKeys(takeUp(clean, { newest: 2, marks: { 2: 'second' } }, 'people', 9), two)).toEqual([])
    expect(changedKeys(null, two)).toEqual([])
  })

  it('never says a key may go while the last whole walk turned anything, whatever came before', () => {
    const page = fc.record({ turned: fc.nat(3), stuck: fc.record({ 1: fc.nat(2) }), after: fc.nat(3 * HOUR) })
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
        let [turn, now] = [null as KeyTurn | null, 0]
        for (const { turned, stuck, after } of pages) {
          now += after
          const from = takeUp(turn, two, 'people', now)
          turn = withPage(from, { ...none, turned, stuck }, null, now)
          const { last } = turn
          const isSure = last?.turned === 0 && last.stuck[1] === 0 && last.began >= HOUR + turn.known
          expect(droppable(turn, two)).toEqual(isSure ? [1] : [])
        }
      }),
    )
  })
})
