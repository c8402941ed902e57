import type { CivilDate, Instant } from '../time'

/** What somebody may be trained in, as far as a post asks for it; `other`: what a place teaches besides. */
export const trainingKinds = ['call-back', 'records', 'recognising-danger', 'basics', 'other'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** What somebody was trained in, as a manager noted it. */
export interface Training {
  /** Not known of those of before, when calling back alone asked for one. */
  readonly kind?: TrainingKind
  readonly what: string
  readonly on: CivilDate
  /** The last day it counts; none: it has no end. */
  readonly until?: CivilDate | null
  readonly by: string
  readonly at: Instant
}

export const kindOf = ({ kind = 'call-back' }: Pick<Training, 'kind'>): TrainingKind => kind

type Dated = Pick<Training, 'kind' | 'on' | 'until'>

/** Whether it counts that day: from the day of the training on, its last day included. */
export const countsOn = ({ on, until = null }: Pick<Training, 'on' | 'until'>, today: CivilDate): boolean =>
  on <= today && (until === null || until >= today)

/** Which of these somebody is not, or no longer, trained in. */
export const lacking = (asked: readonly TrainingKind[], had: readonly Dated[], today: CivilDate): TrainingKind[] =>
  asked.filter((kind) => !had.some((one) => kindOf(one) === kind && countsOn(one, today)))
