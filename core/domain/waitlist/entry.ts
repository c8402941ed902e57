import type { Place } from '../scheduling/given-back'
import type { Mode } from '../scheduling/mode'
import { dateOf, type Instant } from '../time'
import type { WaitingWish } from './wish'

/** Why staff let somebody be asked earlier. Each is on the entry, with who said so. */
export const priorityReasons = ['referred', 'let-down', 'after-crisis', 'site-closed'] as const
export type PriorityReason = (typeof priorityReasons)[number]

/** `by`: of the staff record. */
export interface Priority {
  readonly reason: PriorityReason
  readonly by: string
  readonly at: Instant
}

/** A place that is held for somebody who waited, until they say yes or no or the time for it is over. */
export interface Offered extends Place {
  /** The held appointment's: what became of it is read there, and stands nowhere else. */
  readonly appointmentId: string
  readonly mode: Mode
  readonly at: Instant
  /** The end of the hold. */
  readonly expires: Instant
}

/** `unanswered`: three places in a row without a word; `full`: more places were let pass than can be kept in mind. */
export const pauseReasons = ['own', 'unanswered', 'full'] as const
export const closeReasons = ['served', 'withdrawn', 'over'] as const

/** Somebody who waits for a place; `until` of the wish is the last day of it. */
export interface WaitingEntry {
  readonly id: string
  readonly personId: string
  readonly forOther: string | null
  /** What staff call them by. */
  readonly code: string
  readonly wish: WaitingWish
  readonly since: Instant
  readonly status: 'active' | 'paused' | 'closed'
  /** Null while active. */
  readonly because: (typeof pauseReasons)[number] | (typeof closeReasons)[number] | null
  readonly changedAt: Instant
  readonly priority: Priority | null
  readonly offered: Offered | null
  /** Places that are not theirs any more: let pass, run out, or such as they could not take. Before them only. */
  readonly passed: readonly Place[]
  /** How many in a row were offered and not answered. */
  readonly unanswered: number
  /** They could take nothing when it was tried, as with enough booked: asked again from then on. */
  readonly restsUntil: Instant | null
}

/** At once, for oneself and for each of one's people. */
export const MOST_WAITED_FOR = 2
export const MOST_UNANSWERED = 3
export const MOST_PASSED = 60

export const isOpen = ({ status }: Pick<WaitingEntry, 'status'>): boolean => status !== 'closed'

/** Nothing after its last day. */
export const isOver = ({ wish }: Pick<WaitingEntry, 'wish'>, now: Instant): boolean => dateOf(now) > wish.until

const same = (a: Place, b: Place) => a.counsellorId === b.counsellorId && a.start === b.start

export const hasPassed = ({ passed }: Pick<WaitingEntry, 'passed'>, place: Place): boolean =>
  passed.some((one) => same(one, place))

/** Without this place from now on. Of what has begun nothing is kept; who has let too many pass is asked what would suit. */
export function pass(entry: WaitingEntry, { counsellorId, start }: Place, now: Instant): WaitingEntry {
  const ahead = entry.passed.filter((one) => one.start > now && !same(one, { counsellorId, start }))
  const passed = [...ahead, { counsellorId, start }].slice(-MOST_PASSED)
  const isFull = ahead.length >= MOST_PASSED && entry.status === 'active'
  return isFull ? { ...pause({ ...entry, passed }, 'full', now), passed: [] } : { ...entry, passed }
}

export function pause(entry: WaitingEntry, because: (typeof pauseReasons)[number], now: Instant): WaitingEntry {
  return { ...entry, status: 'paused', because, changedAt: now, unanswered: 0 }
}

export function close(entry: WaitingEntry, because: (typeof closeReasons)[number], now: Instant): WaitingEntry {
  return { ...entry, status: 'closed', because, changedAt: now, offered: null, restsUntil: null }
}
