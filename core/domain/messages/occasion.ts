import type { Sealed } from '../privacy/sealed'
import type { CivilDate, Instant } from '../time'

/** About what somebody booked: a day and an hour before, and when others changed something about it. */
export const bookedOccasions = ['day-before', 'hour-before', 'changed'] as const
export type BookedOccasion = (typeof bookedOccasions)[number]

/** Those for which somebody may be called instead. */
export const isOfBooked = (occasion: string): occasion is BookedOccasion =>
  (bookedOccasions as readonly string[]).includes(occasion)

/** To whoever keeps a calendar, as its days tell it (`inbox/of-days.ts`): what waits for their answer first. */
export const keeperOccasions = ['place-asked', 'place-cancelled', 'place-moved', 'place-booked'] as const
export type KeeperOccasion = (typeof keeperOccasions)[number]

/**
 * When somebody who allowed it is told by WeChat; `place-offered`: to whoever waits, that a place is kept for them. One
 * template each, since one yes is good for one message of one template.
 */
export const occasions = [...bookedOccasions, 'place-offered', ...keeperOccasions] as const
export type Occasion = (typeof occasions)[number]

/** What is asked for together, by what somebody is about. */
export const askedFor = {
  booked: bookedOccasions,
  waiting: ['place-offered'],
  keeping: keeperOccasions,
} as const satisfies Record<string, readonly Occasion[]>
export type AskedFor = keyof typeof askedFor

/** WeChat asks for three templates on one tap and no more, in every version of it. */
export const MOST_A_TAP = 3

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
 * get to note what came of it. The others are for good: it was handed over to be sent; it is on the list of those to call;
 * there is nothing to tell any more, or nobody knows whether it was sent.
 */
export const lineStates = ['waiting', 'sending', 'sent', 'to-call', 'over'] as const
export type LineState = (typeof lineStates)[number]

/** What became of one message. */
export interface Line {
  /** The appointment's; of an offer the entry's on the waiting list. */
  readonly ref: string
  readonly occasion: Occasion
  /** What of it: when the appointment begins, or when it was changed. Another one is another message. */
  readonly of: Instant
  readonly state: LineState
  readonly until: Instant | null
  readonly tries: number
}

/** The same of what a day tells its keeper: which day, so that it is looked at again before anything is sent. */
export interface KeeperLine extends Line {
  readonly counsellorId: string
  readonly date: CivilDate
}

export const MOST_LINES = 200

export const isSettled = ({ state }: Pick<Line, 'state'>): boolean => state !== 'waiting' && state !== 'sending'

type Name = Pick<Line, 'ref' | 'occasion' | 'of'>

export const isSameLine =
  ({ ref, occasion, of }: Name) =>
  (one: Name): boolean =>
    one.ref === ref && one.occasion === occasion && one.of === of

export const leaveIn = (left: Leave): number => occasions.reduce((sum, one) => sum + left[one], 0)
