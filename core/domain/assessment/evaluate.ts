import { factsOf, fitsAge, isAnswer, type Sheet, sheetOf, untold } from './answers'
import { type Facts, holds, type Parameters } from './condition'
import { criticalItems } from './critical'
import type { AnyScale, BandSet, Outcome, Pattern, Responses } from './scale'
import { type Scored, valueOf } from './scoring'

/** All that answers say. What could not be worked out is null or carries its reason; nothing here throws. */
export interface Evaluation {
  /** Answers nobody could have given; where there are any, nothing is worked out. */
  readonly invalid: readonly string[]
  /** Also of partial answers, also where nothing can be scored. */
  readonly criticalItems: readonly string[]
  /** False: the instrument is not made for this age, and nothing is worked out. */
  readonly fitsAge: boolean
  readonly scores: Readonly<Record<string, Scored>>
  /** Null while it depends on what is not answered or told. */
  readonly patterns: Readonly<Record<string, string | null>>
  /** What is shown: the first band set that fits the person, or the level of the pattern. */
  readonly shown: Shown | null
}

export interface Shown {
  readonly outcome: Outcome<string | null>
  /** Its number, where it is one that is shown. */
  readonly number: number | null
  readonly bandSetId: string | null
}

/** The band that holds a value. A value below every band is below what the score can be. */
export function bandIn<Text>({ bands: [lowest, ...higher] }: BandSet<Text>, value: number): BandSet<Text>['bands'][0] {
  return higher.reduce((found, band) => (band.from <= value ? band : found), lowest)
}

function fits({ onlyFor }: BandSet<string | null>, { sex, ageInMonths }: Parameters): boolean {
  if (onlyFor?.sex !== undefined && onlyFor.sex !== sex) return false
  return onlyFor?.ages === undefined || fitsAge(onlyFor.ages, ageInMonths) === true
}

/** The sets of a score that fit the person, in the order of the scale. */
export function bandSetsOf<Text extends string | null>(
  scale: { readonly bandSets: readonly BandSet<Text>[] },
  score: string,
  parameters: Parameters,
): BandSet<Text>[] {
  return scale.bandSets.filter((set) => set.score === score && fits(set, parameters))
}

function scoresOf(sheet: Sheet): Map<string, Scored> {
  const found = new Map<string, Scored>()
  for (const { id, rule } of sheet.scale.scores) found.set(id, valueOf(sheet, rule, found))
  return found
}

/** The first level that holds. An open one before it leaves the whole open: it might be the one. */
function levelOf({ levels, otherwise }: Pattern<string | null>, facts: Facts): Outcome<string | null> | null {
  for (const level of levels) {
    const found = holds(level.when, facts)
    if (found === null) return null
    if (found) return level
  }
  return otherwise
}

function invalidIn(scale: AnyScale, given: ReadonlyMap<string, number>): string[] {
  const items = new Map(scale.items.map((item) => [item.id, item]))
  return [...given].flatMap(([id, value]) => {
    const item = items.get(id)
    return item && isAnswer(scale, item, value) ? [] : [id]
  })
}

export function evaluate(scale: AnyScale, responses: Responses, parameters: Parameters = {}): Evaluation {
  const sheet = sheetOf(scale, responses, parameters)
  const critical = criticalItems(scale, responses)
  const invalid = invalidIn(scale, sheet.given)
  const outside = fitsAge(scale.ages, parameters.ageInMonths) === false
  if (invalid.length > 0 || outside) {
    return { invalid, criticalItems: critical, fitsAge: !outside, scores: {}, patterns: {}, shown: null }
  }

  const scores = scoresOf(sheet)
  const facts = factsOf(sheet, (id) => scores.get(id)?.value ?? null)
  const levels = new Map(scale.patterns.map((pattern) => [pattern.id, levelOf(pattern, facts)]))
  return {
    invalid,
    criticalItems: critical,
    fitsAge: true,
    scores: Object.fromEntries(scores),
    patterns: Object.fromEntries([...levels].map(([id, level]) => [id, level?.id ?? null])),
    // What it needs to be told of the person is part of it: without that nothing is said.
    shown: untold(sheet, scale.parameters) === undefined ? shownOf(scale, scores, levels, parameters) : null,
  }
}

function shownOf(
  scale: AnyScale,
  scores: ReadonlyMap<string, Scored>,
  levels: ReadonlyMap<string, Outcome<string | null> | null>,
  parameters: Parameters,
): Shown | null {
  const { shows } = scale
  if ('pattern' in shows) {
    const outcome = levels.get(shows.pattern)
    return outcome ? { outcome, number: null, bandSetId: null } : null
  }
  const value = scores.get(shows.score)?.value ?? null
  const [set] = bandSetsOf(scale, shows.score, parameters)
  if (value === null || !set) return null
  return { outcome: bandIn(set, value), number: shows.number ? value : null, bandSetId: set.id }
}
