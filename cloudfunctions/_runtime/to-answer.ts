import { mayWait, type ToAnswer, toAnswer } from '#core/domain/inbox/to-answer'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { settle } from '#core/domain/waitlist/answered'
import type { Reads } from '../_store/database'
import { lookAtMove } from '../_store/record-moves'
import { findRotaById } from '../_store/rotas'
import { listEntriesOf } from '../_store/waiting-entries'

/** More than anybody waits for at once. */
const MOST_ENTRIES = 40

/** What waits for a word of somebody, beside changed appointments; one step, and nothing read for whoever is asked nothing. */
export async function readToAnswer(
  database: Reads,
  person: Person,
  ids: readonly string[],
  now: Instant,
): Promise<ToAnswer[]> {
  const { moveId, isWaitResting, rotaIds } = mayWait(person, now)
  const [move, own, rotas] = await Promise.all([
    moveId === null ? null : lookAtMove(database, moveId),
    isWaitResting ? listEntriesOf(database, ids, MOST_ENTRIES) : [],
    Promise.all(rotaIds.map(async (ref) => [ref, await findRotaById(database, ref)] as const)),
  ])
  const entries = own.map((entry) => (entry.offered || entry.status === 'closed' ? entry : settle(entry, null, now)))
  return toAnswer(person, ids, { move, entries, rotas }, now)
}
