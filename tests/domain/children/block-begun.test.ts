import { describe, expect, it } from 'vitest'
import { ageChoice, monthsPossible, nextBlockAt, placeAt } from '#core/domain/children/age-blocks'
import { begunFor, blockBegun } from '#core/domain/children/block-begun'
import { aChildOf, guardian, inJuly as now, said } from '../../support/child-of-age'

/** A block from so many months to so many, both included; asked about in the first of them alone. */
const block = (from: number, until: number, window = from) => ({
  ...({
    id: `m${from}`,
    ages: { unit: 'months', from, until },
    window: { unit: 'months', from, until: window },
  } as const),
})
const blocks = [block(3, 5), block(6, 11), block(12, 23)]
const on = '2026-07-31'
/** Of so many full months on the last of July 2026. */
const born = (months: number) => ({ year: 2026 - Math.ceil((months - 6) / 12), month: ((84 + 6 - months) % 12) + 1 })
const child = (months: number, change = {}) => ({ born: born(months), pretermWeeks: null, ...change })

describe('the block of ages a child has come into', () => {
  it.each([
    ['before the first', child(2), null],
    ['in the first month of one', child(3), 3],
    ['past the window of one, the next not reached', child(4), null],
    ['in the next', child(6), 6],
    ['after the last', child(24), null],
    ['looked at before it began', child(6, { lookedAtMonths: 5 }), 6],
    ['looked at in it already', child(6, { lookedAtMonths: 6 }), null],
  ])('%s', (_, one, months) => {
    expect(blockBegun([blocks], one, on)).toEqual(months === null ? null : { months, corrected: false })
  })

  it('is of several instruments the one that begins latest, and of none nothing', () => {
    expect(blockBegun([[block(3, 9, 9)], [block(6, 9, 9)], [block(5, 9, 9)]], child(7), on)?.months).toBe(6)
    expect(blockBegun([], child(7), on)).toBeNull()
    expect(blockBegun([[{ id: 'all', ages: null, window: null } as never]], child(7), on)).toBeNull()
  })

  it('counts from the due date of who came early', () => {
    const early = child(8, { pretermWeeks: 32 })
    expect(blockBegun([blocks], early, on)).toEqual({ months: 6, corrected: true })
    expect(blockBegun([blocks], { ...early, pretermWeeks: null }, on)).toBeNull()
  })

  it.each([
    ['a guardian', 'first', {}, true],
    ['who only books', 'booker', {}, false],
    ['a stranger', 'stranger', {}, false],
    ['a guardian who took the consent back', 'first', { consents: [said('guardian', 'no')] }, false],
    ['a guardian of a child that is forgotten', 'first', { forgotten: true }, false],
  ] as const)('is told to %s or not', (_, who, change, isTold) => {
    const one = aChildOf(0, {
      born: { year: 2026, month: 3 },
      guardians: [guardian('first'), guardian('booker', 'booking')],
    })
    const begun = begunFor([[block(3, 6, 6)]], { ...one, ...change }, [who], now)
    expect(begun).toEqual(isTold ? { months: 3, corrected: false } : null)
  })
})

describe('the block for an age', () => {
  it('is told by its next, of blocks in years and months, in whatever order', () => {
    const years = { id: 'y', ages: { unit: 'years', from: 3, until: 3 } } as const
    const everybody = { id: 'all' } as Parameters<typeof nextBlockAt>[0][number]
    const mixed = [years, block(12, 23), everybody, block(3, 5)]
    expect([0, 3, 12, 36].map((months) => nextBlockAt(mixed, months))).toEqual([3, 12, 36, null])
    expect([placeAt(mixed, 0), placeAt(mixed, 40), placeAt(mixed, 48)]).toEqual([
      ...[{ in: 'before', from: 3 }, { in: 'window', group: 'y' }, { in: 'after' }],
    ])
  })

  it('of a child of whom the month is known: the youngest it can be, or what was told, and the other if it differs', () => {
    const may = child(6)
    expect(monthsPossible(may, '2026-07-15')).toEqual([5, 6])
    const youngest = { months: 5, place: { in: 'between', group: 'm3' } }
    const oldest = { months: 6, place: { in: 'window', group: 'm6' } }
    expect(ageChoice(blocks, may, '2026-07-15')).toEqual({ chosen: youngest, older: oldest, corrected: false })
    expect(ageChoice(blocks, may, '2026-07-15', 6)).toEqual({ chosen: oldest, older: null, corrected: false })
    expect(ageChoice(blocks, may, '2026-07-15', 9).chosen).toEqual(youngest)
  })

  it('is no other where no day of birth changes it', () => {
    const gone = ageChoice(blocks, child(40), '2026-07-15')
    expect([gone.chosen.place, gone.older]).toEqual([{ in: 'after' }, null])
    expect(ageChoice([block(1, 12, 12)], child(6), '2026-07-15').older).toBeNull()
  })

  it('is before the first of who is not born yet', () => {
    const unborn = ageChoice(blocks, { born: { year: 2026, month: 9 }, pretermWeeks: null }, on)
    expect(unborn).toEqual({ chosen: { months: -1, place: { in: 'before', from: 3 } }, older: null, corrected: false })
  })
})
