import { accept, type Decision, refuse } from '../decision'
import type { Parameters } from './condition'
import { bandIn, bandSetsOf, evaluate } from './evaluate'
import type { AnyScale, Band, Definition, Outcome, Responses, Score } from './scale'

/** Bands of the score that is shown, of the first set that fits; of none where a pattern is shown. */
function shownSet<Text extends string | null>(scale: Definition<Text>, parameters: Parameters = {}) {
  return 'score' in scale.shows ? bandSetsOf(scale, scale.shows.score, parameters)[0] : undefined
}

/** The band of the shown score that holds the total. Throws where no band is shown: it is asked for a number it has. */
export function bandOf<Text extends string | null>(
  scale: Definition<Text>,
  total: number,
  parameters?: Parameters,
): Band<Text> {
  const set = shownSet(scale, parameters)
  if (!set) throw new Error(`${scale.id} shows no band`)
  return bandIn(set, total)
}

/** All that this scale may show somebody: bands or levels, each by the id that is kept with a score. */
export function outcomesOf<Text>(scale: Definition<Text>): readonly Outcome<Text>[] {
  const { shows } = scale
  if ('score' in shows) return scale.bandSets.filter(({ score }) => score === shows.score).flatMap(({ bands }) => bands)
  return scale.patterns
    .filter(({ id }) => id === shows.pattern)
    .flatMap(({ levels, otherwise }) => [...levels, otherwise])
}

/** The words a kept score was shown with, found by its id among those for such a person. */
export function outcomeOf<Text extends string | null>(
  scale: Definition<Text>,
  { bandId }: Pick<Score, 'bandId'>,
  parameters: Parameters = {},
): Outcome<Text> | undefined {
  const outcomes = 'score' in scale.shows ? (shownSet(scale, parameters)?.bands ?? []) : outcomesOf(scale)
  return outcomes.find(({ id }) => id === bandId)
}

/**
 * What is kept of a finished questionnaire. An answer nobody could have tapped makes the whole invalid, before anything
 * is added up; where what is shown cannot be worked out it is incomplete. `evaluate` says what is missing, and why.
 */
export function score(
  scale: AnyScale,
  responses: Responses,
  parameters: Parameters = {},
): Decision<Score, 'responses-incomplete' | 'responses-invalid'> {
  const found = evaluate(scale, responses, parameters)
  if (found.invalid.length > 0 || !found.fitsAge) return refuse('responses-invalid')
  const { shown, criticalItems, patterns } = found
  if (!shown) return refuse('responses-incomplete')
  const kept = scale.scores.filter(({ role }) => role !== 'step')
  const scores = kept.map(({ id }) => [id, found.scores[id]?.value ?? null] as const)
  return accept({
    total: shown.number,
    bandId: shown.outcome.id,
    criticalItems,
    scores: Object.fromEntries(scores),
    patterns,
  })
}
