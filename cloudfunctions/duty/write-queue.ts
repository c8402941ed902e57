import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Queue, type WalkIn } from '#core/domain/duty/queue'
import { dateOf } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Write } from '../_runtime/write'
import type { Reads } from '../_store/database'
import { ownQueue, saveQueue } from '../_store/walk-ins'
import { readHouse } from './site-at'

interface Changing<Refusal extends string> {
  readonly siteId: string
  readonly caller: StaffCaller
  readonly database: Reads
  readonly write: Write
  readonly askedAt: number
  /** `hours`: of the doors on that day. The number it is about, and the day's queue as it is afterwards. */
  readonly change: (
    queue: Queue,
    hours: readonly { readonly from: number; readonly until: number }[],
    now: number,
  ) => Decision<{ readonly queue: Queue; readonly walkInId: string }, Refusal>
}

/**
 * A change to the queue of today at a site of the caller's. An attempt keeps the id of the document and of the number, so that
 * the same try sent again is told the same number, whatever became of it.
 */
export async function writeQueue<Refusal extends string>(changing: Changing<Refusal>) {
  const { siteId, caller, database, write, askedAt, change } = changing
  const house = await readHouse(database)
  const site = house.sitesOfStaff(caller.grants).find(({ id }) => id === siteId)
  if (!site) return refuse('site-unknown')
  const found = (queue: Queue, walkInId: string): Decision<WalkIn, 'turn-unknown'> => {
    const walkIn = queue.walkIns.find(({ id }) => id === walkInId)
    return walkIn ? accept(walkIn) : refuse('turn-unknown')
  }
  const decision = await write<{ readonly id: string; readonly queue: Queue }, Refusal | 'site-unknown'>({
    async first(documents, { person, now, grants }) {
      if (!house.sitesOfStaff(grants).includes(site)) return refuse('site-unknown')
      const today = dateOf(now)
      const queue = await ownQueue(documents, siteId, today)
      const changed = change(queue, site.hoursOn(today), now)
      if (!changed.ok) return changed
      const value = { id: changed.value.walkInId, queue: changed.value.queue }
      if (changed.value.queue === queue) return accept({ value, person, already: true })
      await saveQueue(documents, changed.value.queue)
      return accept({ value, person })
    },
    again: async (documents, id) => accept({ id, queue: await ownQueue(documents, siteId, dateOf(askedAt)) }),
  })
  return decision.ok ? found(decision.value.queue, decision.value.id) : decision
}
