import { idsOf } from '#core/domain/moving/family'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { isOpen, isOver, MOST_WAITED_FOR } from '#core/domain/waitlist/entry'
import type { Reads } from './database'
import { listEntriesOf } from './waiting-entries'

/** Of a person, the newest: those that are over stay a month. */
const MOST = 100

/** Whether two accounts wait together for more than one may at once, for oneself or for one of their people. */
export async function waitForTooMuch(database: Reads, from: Person, to: Person, now: Instant): Promise<boolean> {
  const [theirs, ours] = await Promise.all(
    [from, to].map(async (one) => {
      const all = await listEntriesOf(database, idsOf(one), MOST)
      return all.filter((entry) => isOpen(entry) && !isOver(entry, now))
    }),
  )
  return [...new Set(theirs?.map(({ forOther }) => forOther))].some((whom) => {
    const [before, after] = [theirs, ours].map((all) => all?.filter(({ forOther }) => forOther === whom).length ?? 0)
    return before && after && before + after > MOST_WAITED_FOR
  })
}
