import { describe, expect, it } from 'vitest'
import { added, changedKeys, droppable, type KeyTurn, takeUp, withPage } from '#core/domain/privacy/key-turn'

const hour = 3_600_000
const one = { newest: 1, marks: { 1: 'first' } }
const three = { newest: 3, marks: { 1: 'first', 2: 'second', 3: 'third' } }
const page = { lastId: 'x', seen: 5, turned: 2, stuck: { 1: 1 }, isLast: false }
const begun = { began: 0, collection: 'people', after: null, seen: 0, turned: 0, stuck: {} }
const turn: KeyTurn = { id: 'fields', revision: 0, marks: three.marks, newest: 3, known: 0, pass: begun, last: null }

describe('a walk through everything sealed', () => {
  it('begins where there was none, at the first collection', () => {
    expect(takeUp(null, three, 'people', 0)).toEqual(turn)
    expect(takeUp(turn, three, 'staff', 9)).toEqual(turn)
  })

  it('goes on after the last document it saw, and counts', () => {
    const once = withPage(turn, page, 'staff', 1)
    expect(once).toEqual({ ...turn, revision: 1, pass: { ...begun, after: 'x', seen: 5, turned: 2, stuck: { 1: 1 } } })
    const twice = withPage(once, { ...page, lastId: null }, 'staff', 2)
    expect(twice.pass).toMatchObject({ after: 'x', seen: 10, turned: 4, stuck: { 1: 2 } })
  })

  it('goes to the next collection after the last page of one, and ends with the last', () => {
    const last = { ...page, isLast: true }
    const next = withPage(turn, last, 'staff', 1)
    const sums = { seen: 5, turned: 2, stuck: { 1: 1 } }
    expect(next).toEqual({ ...turn, revision: 1, pass: { ...begun, collection: 'staff', ...sums } })
    expect(withPage(turn, last, null, 7)).toEqual({
      ...turn,
      revision: 1,
      pass: null,
      last: { began: 0, ended: 7, ...sums },
    })
  })

  it('changes nothing where none is under way', () => {
    const rests = { ...turn, pass: null }
    expect(withPage(rests, page, null, 1)).toBe(rests)
  })

  it('remembers every key there ever was, by what was known of it first', () => {
    const other = { newest: 3, marks: { 2: 'another', 3: 'third' } }
    expect(takeUp(turn, other, 'people', 1).marks).toEqual(three.marks)
    expect(changedKeys(turn, other)).toEqual([2])
    expect(changedKeys({ ...turn, marks: {} }, other)).toEqual([])
  })

  it('sums what did not open, by key', () => {
    expect(added({ 1: 2, 2: 1 }, { 1: 1, 3: 4 })).toEqual({ 1: 3, 2: 1, 3: 4 })
  })
})

describe('the next walk', () => {
  const ended = (change: Partial<NonNullable<KeyTurn['last']>>, known = 0): KeyTurn => ({
    ...{ ...turn, known, pass: null },
    last: { began: hour, ended: 2 * hour, seen: 9, turned: 0, stuck: {}, ...change },
  })
  it.each([
    ['found nothing to turn: a day later', ended({}), 26 * hour],
    ['turned something: at once', ended({ turned: 1 }), 2 * hour],
    ['began too soon after the new key: an hour after that', ended({ began: hour - 1 }, 5 * hour), 6 * hour],
  ])('after one that %s', (_, before, due) => {
    expect(takeUp(before, three, 'people', due - 1).pass).toBeNull()
    expect(takeUp(before, three, 'people', due).pass).toEqual({ ...begun, began: due })
  })

  it('lets go every older key that nothing is left under', () => {
    expect(droppable(ended({}), three)).toEqual([1, 2])
    expect(droppable(ended({ stuck: { 1: 1, 2: 0 } }), three)).toEqual([2])
    expect(droppable(ended({}), { newest: 3, marks: { 2: 'second', 3: 'third' } })).toEqual([2])
    expect(droppable({ ...turn, pass: null }, three)).toEqual([])
    expect(droppable({ ...ended({}), newest: 1 }, one)).toEqual([])
  })
})
