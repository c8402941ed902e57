import type { Administration } from './administration'
import type { AnyScale, Score } from './scale'
import { score } from './score'

type Kept = Pick<Administration, 'id' | 'scaleId' | 'scaleVersion' | 'responses' | 'parameters' | 'score'>

/** One kept result that would be another today. `is` null: today's engine gives none, and why. */
export interface Difference {
  readonly id: string
  readonly scaleId: string
  readonly scaleVersion: number
  readonly was: Score
  readonly is: Score | null
  readonly why: 'differs' | 'scale-unknown' | 'responses-incomplete' | 'responses-invalid'
}

const sameIds = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ')

function sameValues(
  one: Readonly<Record<string, unknown>> = {},
  other: Readonly<Record<string, unknown>> = {},
): boolean {
  return Object.entries(one).every(([id, value]) => other[id] === value)
}

/** What the first release did not keep cannot differ. */
function same(was: Score, is: Score): boolean {
  return (
    was.total === is.total &&
    was.bandId === is.bandId &&
    sameIds(was.criticalItems, is.criticalItems) &&
    sameValues(was.scores, is.scores) &&
    sameValues(was.patterns, is.patterns)
  )
}

/** Scores kept answers again, each with the version it was answered in, and tells where that is not what was kept. Changes nothing. */
export function differences(
  kept: readonly Kept[],
  find: (id: string, version: number) => AnyScale | undefined,
): Difference[] {
  return kept.flatMap(({ id, scaleId, scaleVersion, responses, parameters, score: was }): Difference[] => {
    const row = { id, scaleId, scaleVersion, was }
    const scale = find(scaleId, scaleVersion)
    if (!scale) return [{ ...row, is: null, why: 'scale-unknown' }]
    const found = score(scale, responses, parameters)
    if (!found.ok) return [{ ...row, is: null, why: found.refusal }]
    return same(was, found.value) ? [] : [{ ...row, is: found.value, why: 'differs' }]
  })
}
