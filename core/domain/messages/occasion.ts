import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'

/**
 * When somebody who allowed it is told by WeChat: a day and an hour before what is booked, and when others changed something
 * about it. One template each, since one yes is good for one message of one template.
 */
export const occasions = ['day-before', 'hour-before', 'changed'] as const
export type Occasion = (typeof occasions)[number]

/** How many messages of each may still be sent. */
export type Leave = Readonly<Record<Occasion, number>>

export const MOST_LEAVE = 9

/** That somebody allowed messages: where to, and how many. It stands no longer than there is one left to send. */
export interface Allowed {
  /** What the platform calls them. Kept for this alone. */
  readonly to: Sealed
  readonly left: Leave
  /** When they last allowed one. */
  readonly at: Instant
}

/**
 * `waiting`: not before `until`. `sending`: somebody is at it, and whoever finds it so after `until` knows that they did not
 * get to note what came of it. The others are for good: it was sent; it is on the list of those to call; there is nothing to
 * tell any more, or nobody knows whether it was sent.
 */
export const lineStates = ['waiting', 'sending', 'sent', 'to-call', 'over'] as const
export type LineState = (typeof lineStates)[number]

/** What became of one message. */
export interface Line {
  /** The appointment's. */
  readonly ref: string
  readonly occasion: Occasion
  /** What of it: when the appointment begins, or when it was changed. Another one is another message. */
  readonly of: Instant
  readonly state: LineState
  readonly until: Instant | null
  readonly tries: number
}

export const MOST_LINES = 200

export const isSettled = ({ state }: Pick<Line, 'state'>): boolean => state !== 'waiting' && state !== 'sending'

export const leaveIn = (left: Leave): number => occasions.reduce((sum, one) => sum + left[one], 0)
