import type { ChildRelation } from '../access/child'
import type { Parameters } from '../assessment/condition'
import type { Responses, Score } from '../assessment/scale'
import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import { dateOf, type Instant } from '../time'
import { ageOn, correctedAgeOn, yearsOf } from './age'
import type { Voice } from './consent'
import type { Child } from './profile'
import type { ChildShare } from './sharing'

/** What a guardian sees of a child's own answers: each of them, what came of them, or nothing. */
export const shownLevels = ['all', 'outline', 'nothing'] as const
export type Shown = (typeof shownLevels)[number]

/**
 * Why guardians are told that care is needed, whatever the young person shows: an answer that calls for somebody at once,
 * or the young person asked for somebody themselves.
 */
export const exceptionReasons = ['critical-answer', 'asked-for-somebody'] as const
export type ExceptionReason = (typeof exceptionReasons)[number]

/** What is kept of a questionnaire about a child. What was asked, answered and found is sealed. */
export interface ChildResult {
  readonly id: string
  readonly childId: string
  readonly voice: Voice
  /** Whoever put it there; of a child without an account of their own, on whose phone. */
  readonly personId: string
  /** Of a guardian's voice always all. */
  readonly shows: Shown
  /**
   * Guardians are told that care is needed, and no answer, whatever `shows` says. Written when it is kept, and told to
   * the young person with its reason.
   */
  readonly exception: { readonly at: Instant; readonly reason: ExceptionReason } | null
  readonly completedAt: Instant
  readonly keptAt: Instant
  readonly sheet: Sealed
  /** The last time it was shown to a counsellor; null while it never was. */
  readonly share: ChildShare | null
}

/** What is sealed. */
export interface ChildSheet {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  readonly parameters?: Parameters
  readonly score: Score
}

/** Why guardians have to be told that care is needed; null where they have not. */
export function exceptionIn({ score }: ChildSheet, needsSomebody: boolean): ExceptionReason | null {
  if (score.criticalItems.length > 0) return 'critical-answer'
  return needsSomebody ? 'asked-for-somebody' : null
}

export const CHOOSES_FROM = 12

/** Whether a child of that age may show so much, or so little. Below twelve a guardian has the outline at least. */
export function mayShow(child: Child, shows: Shown, now: Instant): Decision<true, 'choice-from-12'> {
  const age = ageOn(child.born, dateOf(now))
  const chooses = age !== null && yearsOf(age) >= CHOOSES_FROM
  return chooses || shows !== 'nothing' ? accept(true) : refuse('choice-from-12')
}

/** The full months somebody may say for a child: as the youngest of the month or the oldest, corrected or not. */
export function mayBeOfAge(child: Child, months: number, at: Instant): boolean {
  const ages = [ageOn(child.born, dateOf(at)), correctedAgeOn(child, dateOf(at))]
  return ages.some((age) => age !== null && months >= age.months && months <= age.months + (age.orOneMore ? 1 : 0))
}

/** `care`: that the child needs somebody now, and no more. */
export type Sight = 'all' | 'outline' | 'care'

/** How much of a result somebody sees; null: not even that it is there. */
export function sightOf({ voice, shows, exception }: ChildResult, relation: ChildRelation): Sight | null {
  if (relation.as === 'self' || voice === 'guardian') return 'all'
  if (shows !== 'nothing') return shows
  return exception ? 'care' : null
}
