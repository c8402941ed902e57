import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/domain/assessment/evaluate'
import { optionsOf } from '#core/domain/assessment/range'
import { findScaleForChildren, scalesForChildren } from '#core/scales/children/index'
import { findScale, scales as forOneself } from '#core/scales/index'
import publishedWording from './published-wording.json'

interface Wording {
  readonly items: readonly (readonly string[])[]
  readonly answers: readonly (readonly (readonly (string | number)[])[])[]
  readonly lead?: string
}

const wording: Readonly<Record<string, Wording>> = publishedWording

const scales = [...forOneself, ...scalesForChildren]

const scaleOf = (id: string) => {
  const scale = findScale(id) ?? findScaleForChildren(id)
  if (!scale) throw new Error(`${id} is not offered`)
  return scale
}

/** What somebody is told who answers so, in the order of the items. */
function shownFor(id: string, answers: readonly number[]) {
  const scale = scaleOf(id)
  const responses = Object.fromEntries(scale.items.map((item, at) => [item.id, answers[at] ?? 0]))
  return evaluate(scale, responses, scale.parameters.includes('age') ? { ageInMonths: scale.ages.from } : {}).shown
}

it('offers what may be shown to people, and nothing else', () => {
  expect(scales.map(({ id, version }) => `${id} ${version}`)).toEqual([
    'phq9 2',
    'phq2 1',
    'gad7 1',
    'gad2 1',
    'who5 1',
    'elder-mood-coarse 1',
    'elder-selfrated 1',
    'elder-selfcare 1',
    'elder-cog-coarse 1',
    'ad-early-signs 1',
    'warning-signs 2',
    'milestones 2',
    'care-risk 2',
  ])
})

describe.each(Object.entries(wording))('the wording of %s', (id, { items, answers, lead }) => {
  const scale = scaleOf(id)

  it('is the published one, question by question and answer by answer', () => {
    expect(scale.items.map((item) => [item.id, item.stem])).toEqual(items)
    expect(scale.items.map((item) => optionsOf(scale, item).map(({ value, label }) => [value, label]))).toEqual(answers)
    if (lead !== undefined) expect(scale.lead).toBe(lead)
  })
})

/** The answers in which item number `place` alone is 1. */
const only = (place: number): number[] => [...Array.from({ length: place - 1 }, () => 0), 1]

/** Both sides of each cut-off, by answers that sum to it. */
describe('what is told', () => {
  it.each<[string, readonly number[], string]>([
    ['phq9', [3, 1, 0, 0, 0, 0, 0, 0, 0], 'calm'],
    ['phq9', [3, 2, 0, 0, 0, 0, 0, 0, 0], 'some'],
    ['phq2', [2, 0], 'seldom'],
    ['phq2', [2, 1], 'often'],
    ['phq2', [3, 3], 'often'],
    ['gad7', [0, 0, 0, 0, 0, 0, 0], 'calm'],
    ['gad7', [3, 1, 0, 0, 0, 0, 0], 'calm'],
    ['gad7', [3, 2, 0, 0, 0, 0, 0], 'some'],
    ['gad7', [3, 3, 3, 0, 0, 0, 0], 'some'],
    ['gad7', [3, 3, 3, 1, 0, 0, 0], 'noticeable'],
    ['gad7', [3, 3, 3, 3, 2, 0, 0], 'noticeable'],
    ['gad7', [3, 3, 3, 3, 3, 0, 0], 'heavy'],
    ['gad7', [3, 3, 3, 3, 3, 3, 3], 'heavy'],
    ['gad2', [0, 2], 'seldom'],
    ['gad2', [1, 2], 'often'],
    ['who5', [0, 0, 0, 0, 0], 'low'],
    ['who5', [5, 5, 2, 0, 0], 'low'],
    ['who5', [5, 5, 3, 0, 0], 'well'],
    ['who5', [5, 5, 5, 5, 5], 'well'],
    ['elder-mood-coarse', [0], 'no'],
    ['elder-mood-coarse', [1], 'yes'],
    ['elder-selfrated', [1], 'content'],
    ['elder-selfrated', [2], 'content'],
    ['elder-selfrated', [3], 'unsure'],
    ['elder-selfrated', [4], 'worried'],
    ['elder-selfrated', [5], 'worried'],
    ['elder-selfcare', [3, 0, 0, 0, 0], 'by-oneself'],
    ['elder-selfcare', [3, 1, 0, 0, 0], 'some-help'],
    ['elder-selfcare', [3, 0, 0, 5, 0], 'some-help'],
    ['elder-selfcare', [3, 1, 0, 5, 0], 'much-help'],
    ['elder-selfcare', [0, 3, 5, 10, 0], 'much-help'],
    ['elder-selfcare', [0, 3, 5, 10, 1], 'most-help'],
    ['elder-selfcare', [5, 7, 5, 10, 10], 'most-help'],
    ['elder-cog-coarse', [0, 0], 'repeated'],
    ['elder-cog-coarse', [1, 0], 'not-all'],
    ['elder-cog-coarse', [0, 1], 'not-all'],
    ['ad-early-signs', [0, 0, 0, 0, 0, 0], 'none'],
    ['ad-early-signs', [0, 0, 0, 0, 0, 1], 'some'],
    ['warning-signs', [], 'none'],
    ['warning-signs', [1], 'some'],
    ['warning-signs', only(44), 'some'],
    ['warning-signs', only(45), 'lost'],
    ['warning-signs', [1, ...only(44)], 'lost'],
    ['milestones', [], 'all'],
    ['milestones', only(5), 'one'],
    ['milestones', [1, 1], 'more'],
    ['care-risk', [], 'none'],
    ['care-risk', only(1), 'some'],
    ['care-risk', only(11), 'some'],
  ])('after %s answered %j', (id, answers, outcome) => {
    expect(shownFor(id, answers)?.outcome.id).toBe(outcome)
  })

  it('has its number only where the instrument has one', () => {
    expect(scales.filter(({ shows }) => 'score' in shows && shows.number).map(({ id }) => id)).toEqual([
      'phq9',
      'phq2',
      'gad7',
      'gad2',
      'who5',
      'elder-selfcare',
    ])
    expect(shownFor('elder-mood-coarse', [1])?.number).toBeNull()
    expect(shownFor('ad-early-signs', [1])?.number).toBeNull()
  })

  it('leads from the short one to the longer one by name', () => {
    for (const [short, long] of [
      ['phq2', 'phq9'],
      ['gad2', 'gad7'],
    ] as const) {
      expect(scaleOf(short).longer).toBe(long)
      const shown = shownFor(short, [3, 3])
      expect(shown?.outcome.nextStep).toBe('longer')
      expect(shown?.outcome.meaning).toContain(`“${scaleOf(long).plainTitle}”`)
    }
  })

  it('counts WHO-5 upwards, from 0 to 25, and in per cent beside it', () => {
    const scale = scaleOf('who5')
    expect(scale.direction).toBe('higher-is-better')
    const responses = { 'who5-1': 4, 'who5-2': 1, 'who5-3': 0, 'who5-4': 2, 'who5-5': 3 }
    expect(evaluate(scale, responses).scores).toEqual({ raw: { value: 10 }, percent: { value: 40 } })
  })

  it('is never put to oneself where somebody else has to ask', () => {
    expect(scaleOf('elder-cog-coarse').respondents).toEqual(['staff', 'family'])
  })
})
