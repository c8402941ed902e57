import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, type Facts, holds, namedIn } from '#core/domain/assessment/condition'

/** `low` 1, `high` 3, `open` not answered yet, `skipped` not asked; the score `sum` is 4, `later` is not known. */
const facts = (parameters: Facts['parameters'] = {}): Facts => ({
  parameters,
  item: (id) =>
    new Map<string, number | null>([
      ['low', 1],
      ['high', 3],
      ['open', null],
    ]).get(id),
  score: (id) => (id === 'sum' ? 4 : null),
})

const yes: Condition = { item: 'high', atLeast: 3 }
const no: Condition = { item: 'low', atLeast: 2 }
const open: Condition = { item: 'open', atLeast: 1 }

describe('whether a condition holds', () => {
  it.each<[string, Condition, boolean | null]>([
    ['an answer as high as asked', { item: 'high', atLeast: 3 }, true],
    ['an answer below', { item: 'high', atLeast: 4 }, false],
    ['an answer as low as asked', { item: 'low', atMost: 1 }, true],
    ['an answer above', { item: 'low', atMost: 0 }, false],
    ['an answer that is not there yet', open, null],
    ['an answer that is not asked for, at least', { item: 'skipped', atLeast: 0 }, false],
    ['an answer that is not asked for, at most', { item: 'skipped', atMost: 9 }, false],
    ['a score as high as asked', { score: 'sum', atLeast: 4 }, true],
    ['a score above', { score: 'sum', atMost: 3 }, false],
    ['a score that is not known', { score: 'later', atLeast: 0 }, null],
    ['all that hold', { all: [yes, yes] }, true],
    ['all, of which one does not, whatever is open', { all: [yes, open, no] }, false],
    ['all, of which one is open', { all: [yes, open] }, null],
    ['all of nothing', { all: [] }, true],
    ['any, of which one holds, whatever is open', { any: [no, open, yes] }, true],
    ['any, of which none holds', { any: [no, no] }, false],
    ['any, of which one is open', { any: [no, open] }, null],
    ['any of nothing', { any: [] }, false],
    ['not what holds', { not: yes }, false],
    ['not what does not', { not: no }, true],
    ['not what is open', { not: open }, null],
    ['so many that hold', { count: [yes, no, yes], atLeast: 2 }, true],
    ['so many, as soon as too few can', { count: [yes, no, no, open], atLeast: 3 }, false],
    ['so many, while the open one decides', { count: [yes, no, open], atLeast: 2 }, null],
  ])('%s: %j is %s', (_, condition, expected) => {
    expect(holds(condition, facts())).toBe(expected)
  })

  it.each<[string, Condition, Facts['parameters'], boolean | null]>([
    ['the sex asked for', { sex: 'female' }, { sex: 'female' }, true],
    ['the other sex', { sex: 'female' }, { sex: 'male' }, false],
    ['a sex nobody told', { sex: 'female' }, {}, null],
    ['the very month', { ageFrom: 216 }, { ageInMonths: 216 }, true],
    ['the month before', { ageFrom: 216 }, { ageInMonths: 215 }, false],
    ['an age nobody told', { ageFrom: 216 }, {}, null],
    ['an age of none', { ageFrom: 0 }, { ageInMonths: 0 }, true],
  ])('of the person: %s', (_, condition, parameters, expected) => {
    expect(holds(condition, facts(parameters))).toBe(expected)
  })

  const leaf = fc.constantFrom(yes, no, open)
  it('never becomes another once it is decided, however the open ones are answered', () => {
    const tree: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('node'), { maxLength: 3 }).map((any) => ({ any })),
        tie('node').map((not) => ({ not })),
        fc.record({ count: fc.array(tie('node'), { maxLength: 3 }), atLeast: fc.nat(3) }),
      ),
    })).node
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 1), (condition, answer) => {
        const before = holds(condition, facts())
        const item: Facts['item'] = (id) => (id === 'open' ? answer : facts().item(id))
        const after = holds(condition, { ...facts(), item })
        expect(after).not.toBeNull()
        if (before !== null) expect(after).toBe(before)
      }),
    )
  })
})

describe('what a condition speaks of', () => {
  it.each<[Condition, ReturnType<typeof namedIn>]>([
    [yes, { items: ['high'], scores: [], parameters: [] }],
    [
      { score: 'sum', atMost: 1 },
      { items: [], scores: ['sum'], parameters: [] },
    ],
    [{ sex: 'male' }, { items: [], scores: [], parameters: ['sex'] }],
    [{ ageFrom: 12 }, { items: [], scores: [], parameters: ['age'] }],
    [
      {
        all: [
          yes,
          { any: [no, { sex: 'male' }] },
          { not: { score: 'sum', atLeast: 1 } },
          { count: [open, { ageFrom: 1 }], atLeast: 1 },
        ],
      },
      { items: ['high', 'low', 'open'], scores: ['sum'], parameters: ['sex', 'age'] },
    ],
  ])('is found within it: %j', (condition, named) => {
    expect(namedIn(condition)).toEqual(named)
  })
})
