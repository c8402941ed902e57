import { describe, expect, it } from 'vitest'
import { schema } from '../cloudfunctions/_store/schema'
import { atReleaseHour, conflictsPerSecond, wishesByRank } from '../config/scale/contention'
import { entriesOf, indexSize, keyBytes, recordIdBytes, withAlways } from '../config/scale/index-bytes'

const on = (...fields: string[]) => ({
  name: 'one',
  keys: fields.map((field) => ({ field, direction: 1 as const })),
})

describe('the bytes of an index', () => {
  it.each([
    ['nothing', null, 1],
    ['what is missing', undefined, 1],
    ['a yes', true, 1],
    ['nought', 0, 1],
    // With its fraction 127 is eight bits long, 128 is nine.
    ['what fits a byte with its fraction', 127, 2],
    ['what does not', 128, 3],
    ['a moment in milliseconds', 1_795_000_000_000, 7],
    ['a number with a fraction', 0.5, 9],
    ['a text of Latin letters', 'p1_abc', 8],
    ['one of Chinese', '晨光', 8],
  ])('of %s', (_, value, bytes) => expect(keyBytes(value)).toBe(bytes))

  it('of what no index of ours has are not guessed', () => {
    expect(() => keyBytes({ a: 1 })).toThrow('no index of ours')
  })

  it('are an entry a document, or one for each element of an array, and one of an empty one', () => {
    expect(entriesOf({ a: 1, b: 'x' }, on('a', 'b'))).toEqual([[1, 'x']])
    expect(entriesOf({ a: 1, b: ['x', 'y'] }, on('a', 'b'))).toEqual([
      [1, 'x'],
      [1, 'y'],
    ])
    expect(entriesOf({ a: 1, b: [] }, on('a', 'b'))).toEqual([[1, null]])
    expect(entriesOf({}, on('a'))).toEqual([[undefined]])
  })

  it('hold the number of the record, longer with more of them', () => {
    expect([500, 1024, 1025, 200_000, 7_200_000].map(recordIdBytes)).toEqual([2, 2, 3, 3, 4])
  })

  it('are those of the keys and of what stands beside them, and pages are not full', () => {
    const size = indexSize(on('a', 'b'), [{ a: 'xy', b: ['p', 'q'] }], 1000)
    // Twice: four of the text, three of the letter, the end, two of the record, four of the store.
    expect(size).toMatchObject({ entriesEach: 2, bytesEach: 14 })
    expect(size.bytes).toBeCloseTo((2 * 14 * 1000) / 0.693, -2)
    expect(indexSize(on('a'), [], 1000)).toMatchObject({ entriesEach: 0, bytes: 0 })
  })

  it('are counted with the two that every collection has', () => {
    const people = schema.collections.find(({ name }) => name === 'people')
    expect(withAlways(people?.indexes ?? []).map(({ name }) => name)).toEqual(['_id', '_openid', 'due'])
  })
})

describe('conflicts in one document', () => {
  it('are few while it is seldom written, more than its writes when it is nearly full, and unknown beyond', () => {
    expect(conflictsPerSecond(0, 50)).toBe(0)
    expect(conflictsPerSecond(1, 50)).toBeCloseTo(0.0513, 4)
    expect(conflictsPerSecond(19, 50) ?? 0).toBeGreaterThan(19)
    expect(conflictsPerSecond(20, 50)).toBeNull()
  })

  const city = { counsellors: 2000, days: 5, places: 8, holdMs: 50, full: { perSecond: 10, conflictsPerSecond: 30 } }

  it('of a city are mostly those of the few that everybody wants', () => {
    const [first = 0, second = 0, ...others] = wishesByRank(2000)
    expect(first).toBeCloseTo(2 * second)
    expect([first, second, ...others].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)

    const { hottest, beyond, through, conflictsPerSecond: all } = atReleaseHour({ ...city, bookingsPerSecond: 60 })
    expect(hottest.perSecond).toBeCloseTo((first * 60) / 5)
    expect(hottest.fullAfterS).toBeCloseTo(8 / hottest.perSecond)
    expect(beyond).toBe(0)
    expect(through).toBeCloseTo(60)
    expect(all).toBeGreaterThan(5 * hottest.conflictsPerSecond)
    expect(all).toBeLessThan(10 * hottest.conflictsPerSecond)
  })

  it('where one day is wanted more than it takes: the rest waits, and the others go on', () => {
    const { hottest, beyond, through } = atReleaseHour({ ...city, days: 1, bookingsPerSecond: 200 })
    // The first and the second, 24 and 12 a second of 10.
    expect(beyond).toBe(2)
    expect(through).toBeCloseTo(200 - hottest.perSecond * 1.5 + 2 * 10)
    expect(hottest.conflictsPerSecond).toBe(30)
    expect(hottest.fullAfterS).toBeCloseTo(8 / 10)
  })
})
