import { DAY, type Instant } from '../time'
import type { WaitingEntry } from './entry'

/**
 * Who is asked earlier stands as if they had waited four weeks longer. So they come before whoever waits as long, and
 * nobody who has waited much longer is ever passed by: however many are referred, it goes by waiting among them all.
 */
export const HEAD_START = 28 * DAY

type Turn = Pick<WaitingEntry, 'id' | 'since' | 'priority'>

export const countsSince = ({ since, priority }: Turn): Instant => since - (priority ? HEAD_START : 0)

/** Whose turn comes earlier is below zero. Of the same moment the one with the smaller id, so that there is one order. */
export function byTurn(one: Turn, other: Turn): number {
  return countsSince(one) - countsSince(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
