import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'

/** Somebody's own, from 14 on; or a child's, sent in by whoever looks after them. */
export const senders = ['self', 'guardian'] as const
export type Sender = (typeof senders)[number]

/**
 * `waiting`: for an editor. `asked`: an editor asked something, and it waits for the person. `taken`: it became a piece, as
 * a draft or, once that stands, printed. Declined and taken back it is over.
 */
export const contributionStates = ['waiting', 'asked', 'taken', 'declined', 'taken-back'] as const
export type ContributionState = (typeof contributionStates)[number]

/** What an editor asked, and what the person said to it. */
export interface Asked {
  readonly at: Instant
  readonly question: Sealed
  readonly repliedAt: Instant | null
  readonly reply: Sealed | null
}

/** Something somebody wrote for the periodical. Every word of theirs lies sealed in it; taken back, it is gone at once. */
export interface Contribution {
  readonly id: string
  readonly personId: string
  readonly sender: Sender
  readonly sentAt: Instant
  readonly consentVersion: number
  /** Null where none was written. */
  readonly title: Sealed | null
  readonly text: Sealed | null
  /** How they want to be named; null: not at all. */
  readonly signature: Sealed | null
  /** How long the text is, in characters. */
  readonly length: number
  readonly state: ContributionState
  /** Whether it still waits for somebody: the editors or the person. */
  readonly isOpen: boolean
  readonly changedAt: Instant
  /** Oldest first. */
  readonly asked: readonly Asked[]
  /** With what words it was declined. */
  readonly declined: Sealed | null
  /** What it was made into. */
  readonly pieceId: string | null
  /** From then on there is none of it. */
  readonly goneAt: Instant
  /** Ids of what was noted of editors' looks at it: gone with it. */
  readonly looks: readonly string[]
}

export const MOST_TITLE = 40
/** Below this nothing can be made of it; a line can be a poem. */
export const FEWEST_CHARACTERS = 10
export const MOST_CHARACTERS = 2000
export const MOST_SIGNATURE = 20
export const MOST_WORDS = 300
/** How often editors ask about one. */
export const MOST_ASKED = 3
/** Of one person at a time. */
export const MOST_OPEN = 3
/** Of one person at all, in whatever state. */
export const MOST_KEPT = 40

/** Nobody answered it, or it became a piece: so long. */
export const KEPT = 365 * DAY
/** After it was declined or taken back. */
export const KEPT_AFTER = 30 * DAY

export const isGone = ({ goneAt }: Pick<Contribution, 'goneAt'>, now: Instant): boolean => now >= goneAt
