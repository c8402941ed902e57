import { isOpen, type WaitingEntry } from './entry'
import { byTurn } from './turn'
import { couldMeet } from './wish'

/** How many stand before somebody, as far as it is told: a number would be one to watch, and says when others come and go. */
export const aheadSteps = ['nobody', 'one-or-two', 'three-to-five', 'more'] as const
export type Ahead = (typeof aheadSteps)[number]

/** Of those whose turn is earlier, and who wait for a place that would do for both; whoever paused is passed by. */
export function aheadOf(entry: WaitingEntry, entries: readonly WaitingEntry[]): Ahead {
  const before = entries.filter(
    (one) =>
      one.id !== entry.id &&
      isOpen(one) &&
      one.status === 'active' &&
      byTurn(one, entry) < 0 &&
      couldMeet(one.wish, entry.wish),
  ).length
  if (before === 0) return 'nobody'
  return before <= 2 ? 'one-or-two' : before <= 5 ? 'three-to-five' : 'more'
}
