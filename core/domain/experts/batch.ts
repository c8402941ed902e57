import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'
import type { ExpertField, ExpertTerms } from './expert'

export const MOST_CANDIDATES = 50
/** Open at one place at once: who proposes more has not had the first ones decided. */
export const MOST_OPEN_BATCHES = 5

/** Somebody who is proposed; what is written of them lies sealed. They need not know the program yet. */
export interface Candidate {
  /** Where they stand in the list: `c1` is the first. */
  readonly id: string
  /** As colleagues call them. */
  readonly name: Sealed
  /** Where they work, in words. */
  readonly where: Sealed
  readonly fields: readonly ExpertField[]
  readonly terms: ExpertTerms
  /** What qualifies them, in words. */
  readonly why: Sealed
  /** Null until the batch is decided. A declined one has a reason. */
  readonly decided: { readonly admitted: boolean; readonly reason: Sealed | null } | null
  /** The last invitation made for them, by its row. */
  readonly invitation: string | null
  /** When they took one up: no other is made. */
  readonly takenAt: Instant | null
}

/** Experts come in by batches: one person proposes, another one decides. */
export interface ExpertBatch {
  readonly id: string
  /** For which place. */
  readonly nodeId: string
  /** 1 for the first one of its place. */
  readonly number: number
  /** The staff record of whoever proposed it. */
  readonly by: string
  readonly at: Instant
  /** Goes up with every change, so that nobody decides about what they did not read. */
  readonly revision: number
  /** How many were proposed, also when nothing of them is kept any more. */
  readonly proposed: number
  /** None any more after `goneAt`. */
  readonly candidates: readonly Candidate[]
  readonly decided: {
    readonly by: string
    readonly at: Instant
    readonly admitted: number
    /** How many of these have come in. */
    readonly came: number
  } | null
  /** When what was written of the candidates goes; null once it has. */
  readonly goneAt: Instant | null
}

/** Time to decide, and then once more to invite. */
const KEPT_FOR = 180 * DAY

export const goneFrom = (now: Instant): Instant => now + KEPT_FOR
