import { withdrawWaiting } from '#core/contracts/waitlist'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, type Person } from '#core/domain/people/person'
import { isLive } from '#core/domain/scheduling/appointment'
import { giveUp } from '#core/domain/scheduling/give-up'
import type { Instant } from '#core/domain/time'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { withdraw } from '#core/domain/waitlist/join'
import { withoutPastOffers } from '#core/domain/waitlist/past-offers'
import { handle } from '../_runtime/handle'
import type { Documents, Reads } from '../_store/database'
import { readTaken, savePlaces } from '../_store/places'
import { saveEntry } from '../_store/waiting-entries'
import { oneOf } from './one-of'
import { findOwn, ownOnceMore } from './own-entry'

export const withdrawHandler = handle(withdrawWaiting, async ({ entryId }, { caller, database, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const entry = await findOwn(documents, entryId, caller.ids, person, now)
      if (!entry) return refuse('entry-unknown')
      const freed = await withoutOffer(database, documents, entry, person, now)
      const over = withdraw(entry, now)
      const after = withoutPastOffers(freed, over, now)
      await saveEntry(documents, over)
      return accept({ value: { id: entryId, entry: over, person: after, now }, person: after })
    },
    again: (documents, id, { person, now }) => ownOnceMore(documents, id, person, now),
  })
  return decision.ok ? oneOf(database, decision.value) : decision
})

/** What they said yes to already stays theirs; what they did not is free for the next in the same writing. */
async function withoutOffer(
  beside: Reads,
  documents: Documents,
  { offered }: WaitingEntry,
  person: Person,
  now: Instant,
): Promise<Person> {
  const held = offered && appointmentOf(person, offered.appointmentId)
  if (!held || held.status !== 'held' || !isLive(held, now)) return person
  const given = giveUp({ appointment: held, person, ...(await readTaken(beside, documents, held)) }, 'lapsed', now)
  await savePlaces(documents, given)
  return given.person
}
