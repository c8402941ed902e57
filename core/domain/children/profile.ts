import type { Instant } from '../time'
import type { Born } from './age'
import type { Care } from './care'
import type { ChildConsent } from './consent'
import type { ExceptionReason, Shown } from './result'

/**
 * A child that people look after. The id is the one under which a person books for them (`Other`): each of their people
 * has them there, called as they like to call them, sealed. Here stands no name.
 */
export interface Child {
  readonly id: string
  /** To be removed, with all that was kept: nobody's any more. */
  readonly forgotten: boolean
  readonly born: Born
  /** Completed weeks of gestation, of who came before 37; null: at term, or not said. */
  readonly pretermWeeks: number | null
  readonly since: Instant
  /** How much was ever kept with it: whoever keeps something writes it on, so that a consent taken back meanwhile collides. */
  readonly kept: number
  /** How often something of it was shown to a counsellor or looked at by one: written on for the same reason. */
  readonly told: number
  /** How old the child was, in full months as they count for development, when a guardian last kept what they saw. */
  readonly lookedAtMonths?: number
  /** In the order they came; the first has made the profile, or followed who left. */
  readonly guardians: readonly Guardian[]
  /** The young person's own account. */
  readonly own: { readonly personId: string; readonly since: Instant } | null
  /** Oldest first; the last of each voice counts. */
  readonly consents: readonly ChildConsent[]
  /** Codes that are out, at most one of a kind. */
  readonly invited: readonly Invited[]
  /** What guardians were told of their needing somebody, oldest first. */
  readonly cares: readonly Care[]
  /** What was changed about who sees this, and who looked, oldest first. */
  readonly trace: readonly Trace[]
}

/** What a guardian may do: all that is theirs, or no more than book for the child. */
export const guardianViews = ['records', 'booking'] as const
export type GuardianView = (typeof guardianViews)[number]

export interface Guardian {
  /** To name them by; leads to nobody. */
  readonly id: string
  readonly personId: string
  readonly since: Instant
  readonly sees: GuardianView
}

/** What a code makes of whoever types it. */
export type InvitedAs = { readonly as: 'guardian'; readonly sees: GuardianView } | { readonly as: 'self' }

export type Invited = InvitedAs & {
  /** Hash of the code. */
  readonly rowId: string
  /** Id of the guardian who gave it: it is void once they are none. */
  readonly by: string
  readonly until: Instant
}

export const removalReasons = ['left', 'not-guardian-any-more', 'by-mistake', 'for-safety'] as const
export type RemovalReason = (typeof removalReasons)[number]

export type Trace =
  | { readonly at: Instant; readonly did: 'guardian-joined'; readonly guardianId: string }
  | {
      readonly at: Instant
      readonly did: 'guardian-removed'
      readonly guardianId: string
      readonly personId: string
      /** Id of the guardian who did it; their own where they left. */
      readonly by: string
      readonly reason: RemovalReason
    }
  | { readonly at: Instant; readonly did: 'own-account' }
  /** A guardian opened what the young person had answered. */
  | { readonly at: Instant; readonly did: 'looked'; readonly guardianId: string; readonly resultId: string }
  /** The young person chose anew what guardians see of it. */
  | { readonly at: Instant; readonly did: 'shown'; readonly resultId: string; readonly shows: Shown }
  /** Guardians were told that care is needed. `resultId`: null where the young person asked without one. */
  | {
      readonly at: Instant
      readonly did: 'exception'
      readonly resultId: string | null
      readonly reason: ExceptionReason
    }
  /** A guardian said that they have spoken with the young person since. */
  | { readonly at: Instant; readonly did: 'spoke'; readonly guardianId: string }

/** What is remembered of changes; the oldest go. */
export const MOST_TRACED = 60

/** Of one guardian's looks at one result the last stays, so that looking pushes nothing else out. */
export function traced(child: Child, entry: Trace): Child {
  const before = child.trace.filter(
    (one) =>
      one.did !== 'looked' ||
      entry.did !== 'looked' ||
      one.guardianId !== entry.guardianId ||
      one.resultId !== entry.resultId,
  )
  return { ...child, trace: [...before, entry].slice(-MOST_TRACED) }
}
