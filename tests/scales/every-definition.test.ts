import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsked, pointsOf, sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import { criticalItems } from '#core/domain/assessment/critical'
import { faultIn } from '#core/domain/assessment/define'
import { bandIn, evaluate } from '#core/domain/assessment/evaluate'
import { lackingIn } from '#core/domain/assessment/passport'
import { optionsOf, scoreRange, valueRange } from '#core/domain/assessment/range'
import type { AnyScale, Item, Responses } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { publishedForChildren } from '#core/scales/children/index'
import { published } from '#core/scales/index'
import { skeletons } from '#core/scales/skeletons/index'
import cutOffs from './cut-offs.json'

const definitions: readonly AnyScale[] = [...published, ...publishedForChildren, ...skeletons]
const name = ({ id, version }: AnyScale) => `${id} ${version}`

const answerTo = (scale: AnyScale, item: Item<string | null>) =>
  item.number
    ? fc.integer({ min: item.number.min, max: item.number.max })
    : fc.constantFrom(...optionsOf(scale, item).map(({ value }) => value))

const whole = (scale: AnyScale): fc.Arbitrary<Responses> =>
  fc.record(Object.fromEntries(scale.items.map((item) => [item.id, answerTo(scale, item)])))
const partial = (scale: AnyScale): fc.Arbitrary<Responses> =>
  fc
    .record(Object.fromEntries(scale.items.map((item) => [item.id, fc.option(answerTo(scale, item))])))
    .map((given) =>
      Object.fromEntries(Object.entries(given).filter((pair): pair is [string, number] => pair[1] !== null)),
    )

type CutOffs = Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, number])[]>>>>

/** Everything told, at an age the instrument is made for. */
const persons = ({ ages }: AnyScale): fc.Arbitrary<Parameters> =>
  fc.record({
    sex: fc.constantFrom('female' as const, 'male' as const),
    ageInMonths: fc.constant(ages.unit === 'years' ? ages.from * 12 : ages.from),
  })

it('has every instrument once, and none of the skeletons among what is offered', () => {
  expect(new Set(definitions.map(name)).size).toBe(definitions.length)
  expect(published.filter(({ id }) => skeletons.some((skeleton) => skeleton.id === id))).toEqual([])
  expect(skeletons.length).toBeGreaterThanOrEqual(40)
})

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))('the skeleton %s', (_, skeleton) => {
  it('holds no word of the instrument, and says that it may not be shown', () => {
    const labels = skeleton.items.flatMap((item) => optionsOf(skeleton, item).map(({ label }) => label))
    expect([skeleton.lead, skeleton.about, skeleton.plainTitle]).toEqual([null, null, null])
    expect([...skeleton.items.map(({ stem }) => stem), ...labels].filter((text) => text !== null)).toEqual([])
    expect(lackingIn(skeleton.passport)).toEqual(expect.arrayContaining(['licence', 'translation', 'electronicUse']))
    expect(skeleton.passport.review).toBeNull()
    expect(skeleton.passport.evidence.length).toBeGreaterThan(0)
  })
})

describe.each(definitions.map((scale) => [name(scale), scale] as const))('%s', (key, scale) => {
  it('is sound, and is a plain JSON value', () => {
    expect(faultIn(scale)).toBeNull()
    expect(JSON.parse(JSON.stringify(scale))).toEqual(scale)
    for (const id of [...scale.items, ...scale.scores, ...scale.patterns].map((one) => one.id)) {
      expect(id).toMatch(/^[A-Za-z0-9_-]{1,24}$/)
    }
  })

  it('has the cut-offs it had, and changes band at each of them and not before', () => {
    const stated = (cutOffs as unknown as CutOffs)[key]
    expect(
      Object.fromEntries(scale.bandSets.map((set) => [set.id, set.bands.map(({ id, from }) => [id, from])])),
    ).toEqual(stated)
    for (const set of scale.bandSets) {
      const list = stated?.[set.id] ?? []
      for (const [at, [id, from]] of list.entries()) {
        expect(bandIn(set, from).id).toBe(id)
        const before = list[at - 1]
        if (before)
          expect([bandIn(set, from - 0.01).id, bandIn(set, from - 1).id]).toEqual([before[0], expect.any(String)])
      }
    }
  })

  it('keeps every score in its range, whatever is answered', () => {
    fc.assert(
      fc.property(whole(scale), persons(scale), (responses, person) => {
        const { scores, invalid } = evaluate(scale, responses, person)
        expect(invalid).toEqual([])
        for (const [id, { value }] of Object.entries(scores)) {
          const { min, max } = scoreRange(scale, id)
          if (value !== null) expect(value >= min && value <= max, `${id} ${value} of ${min} to ${max}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives an answer and a name for it to everybody who answers all', () => {
    fc.assert(
      fc.property(whole(scale), persons(scale), (responses, person) => {
        if (scale.id === 'psqi' && responses['psqi-bed'] === responses['psqi-rise']) return
        expect(evaluate(scale, responses, person).shown?.outcome.id).toBeTruthy()
      }),
      { numRuns: 40 },
    )
  })

  it('turns what counts backwards within its own answers, and back again', () => {
    for (const item of scale.items.filter(({ reversed }) => reversed)) {
      const { min, max } = valueRange(scale, item)
      for (const { value } of optionsOf(scale, item)) {
        const turned = pointsOf(scale, item, value)
        expect(turned + value).toBe(min + max)
        expect(pointsOf(scale, item, turned)).toBe(value)
      }
    }
  })

  it('makes no score of missing answers but by its rule, and never fills in what calls for support', () => {
    fc.assert(
      fc.property(partial(scale), persons(scale), (responses, person) => {
        const found = evaluate(scale, responses, person)
        const sheet = sheetOf(scale, responses, person)
        for (const { id, rule } of scale.scores) {
          if (!('missing' in rule)) continue
          const items = rule.of.flatMap((term) =>
            'item' in term ? scale.items.filter((item) => item.id === term.item) : [],
          )
          const open = items.filter((item) => isAsked(sheet, item) !== false && responses[item.id] === undefined)
          const allowed = rule.missing.rule === 'none' ? 0 : rule.missing.upTo
          const { value } = found.scores[id] ?? { value: null }
          if (open.length > allowed || open.some(({ critical }) => critical)) expect(value).toBeNull()
        }
      }),
      { numRuns: 40 },
    )
    expect(score(scale, {}).ok).toBe(false)
  })

  it('calls for support at a critical answer alone, and whatever else is answered', () => {
    for (const item of scale.items) {
      const { critical } = item
      const { min, max } = valueRange(scale, item)
      const values = item.number ? [min, max] : optionsOf(scale, item).map(({ value }) => value)
      for (const value of values) {
        const calls =
          critical !== undefined && ('atLeast' in critical ? value >= critical.atLeast : value <= critical.atMost)
        expect(criticalItems(scale, { [item.id]: value })).toEqual(calls ? [item.id] : [])
        if (!calls) continue
        fc.assert(
          fc.property(partial(scale), (others) => {
            const responses = { ...others, [item.id]: value }
            expect(criticalItems(scale, responses)).toContain(item.id)
            expect(evaluate(scale, responses, { ageInMonths: 0 }).criticalItems).toContain(item.id)
          }),
          { numRuns: 10 },
        )
      }
    }
  })
})
