import type { Sealed } from '../privacy/sealed'
import type { WeeklyHours } from '../scheduling/hours'
import { DAY, type Instant, MINUTE } from '../time'

/** For oneself, from 14 on; or as whoever looks after a child, on their own telephone. */
export const askers = ['self', 'guardian'] as const
/** What the caller says they are: somebody of the community, their surname alone, or what the person wrote. */
export const callersAs = ['community', 'surname', 'own'] as const
/** Where the call is not taken by anybody. */
export const messages = ['none', 'will-call-again'] as const
/** Where somebody else takes the call. */
export const toOthers = ['hang-up', 'ask-for-me'] as const

/** How a call went. `somebody-else` took it; `wrong-number`: nobody there knows the person. */
export const tryOutcomes = ['answered', 'somebody-else', 'nobody', 'busy', 'wrong-number'] as const
export type TryOutcome = (typeof tryOutcomes)[number]

/** How staff close one. Of what was said nothing is written here. */
export const closings = ['talked', 'appointment', 'passed-on', 'not-wanted', 'not-reached', 'wrong-number'] as const
export type Closing = (typeof closings)[number]

export interface Try {
  readonly at: Instant
  readonly staffId: string
  readonly outcome: TryOutcome
}

/** Somebody asks to be called. What is theirs lies sealed in it; taken back, it is gone from it at once. */
export interface Callback {
  readonly id: string
  readonly personId: string
  /** Whose staff call, and where that lies. */
  readonly siteId: string
  readonly nodeId: string
  readonly askedAt: Instant
  readonly asker: (typeof askers)[number]
  readonly consentVersion: number
  /** When a call harms nobody: sorted, disjoint. */
  readonly windows: readonly WeeklyHours[]
  readonly number: Sealed | null
  readonly name: Sealed | null
  readonly callerIs: (typeof callersAs)[number]
  readonly ownCaller: Sealed | null
  readonly message: (typeof messages)[number]
  readonly toOther: (typeof toOthers)[number]
  readonly about: Sealed | null
  /** By when the first call was to be made, as the person was told. */
  readonly promisedBy: Instant
  /** By when the next one is. */
  readonly due: Instant
  readonly taken: { readonly staffId: string; readonly at: Instant; readonly until: Instant } | null
  /** Oldest first. */
  readonly tries: readonly Try[]
  readonly isOpen: boolean
  /** `whileCalling`: somebody of the staff had the number at that moment. */
  readonly closed: { readonly at: Instant; readonly as: Closing | 'taken-back'; readonly whileCalling: boolean } | null
  /** From then on there is none of it. */
  readonly goneAt: Instant
  /** Ids of what was noted of staff's looks at it: gone with it. */
  readonly looks: readonly string[]
}

/** How long somebody has it to themselves without making a call. */
export const HOLD = 20 * MINUTE
export const KEPT_AFTER_CLOSING = 30 * DAY
/** Later than any time there is: it is open, and stays. */
export const STAYS: Instant = 8.64e15
export const MOST_TRIES = 8

/** What the list and the person are told alike. */
export type Standing = Pick<Callback, 'isOpen' | 'due'> & { readonly tries: readonly Pick<Try, 'outcome'>[] }

export const wasReached = ({ tries }: Pick<Standing, 'tries'>): boolean =>
  tries.some(({ outcome }) => outcome === 'answered')

/** What was promised was not kept. */
export function isMissed(request: Standing, now: Instant): boolean {
  return request.isOpen && now > request.due && !wasReached(request)
}

/** What was promised first and not kept comes first. */
export function inTurn<Row extends Standing>(rows: readonly Row[], now: Instant): Row[] {
  const late = (row: Row) => (isMissed(row, now) ? 0 : 1)
  return [...rows].sort((a, b) => late(a) - late(b) || a.due - b.due)
}
