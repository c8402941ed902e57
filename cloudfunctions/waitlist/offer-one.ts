import type { handOutPlaces } from '#core/contracts/waitlist'
import { accept } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { offersOf } from '#core/domain/scheduling/counsellor'
import { take } from '#core/domain/scheduling/take'
import { close, type WaitingEntry } from '#core/domain/waitlist/entry'
import type { Handing } from '#core/domain/waitlist/hand-out'
import { firstFor } from '#core/domain/waitlist/kept'
import { couldNot, isLost, rest, withOffer } from '#core/domain/waitlist/offer-to'
import { withoutPastOffers } from '#core/domain/waitlist/past-offers'
import { standsUntil } from '#core/domain/waitlist/standing'
import { waitsFor } from '#core/domain/waitlist/waits-for'
import { bookingTermsAt } from '../_runtime/booking-terms'
import type { TidyingCall } from '../_runtime/handle'
import { newCode, newId } from '../_runtime/ids'
import { findPerson, savePerson } from '../_store/people'
import { readPlace, savePlaces } from '../_store/places'
import { findEntry, listOpenEntries, saveEntry } from '../_store/waiting-entries'

/**
 * `again`: it is not as it was seen, and has to be handed out anew. `lost`: so it is, and the place is not free after all.
 * `passed`: its person could not take it.
 */
export type Offering =
  | { readonly kind: 'again' | 'lost' }
  | { readonly kind: 'offered' | 'passed'; readonly entry: WaitingEntry }

/**
 * Holds one place for one person, with the line in their inbox, or not at all. What was seen may be a moment old: whose turn
 * it is and whether it is free is looked at again here. `stuck`: entries that could not be written, and are before nobody.
 * `wasLost`: to them, in this run: it passes, or they would go round in circles.
 */
export async function offerOne(
  { database, transaction, clock }: TidyingCall<typeof handOutPlaces>,
  { entry: { id }, place }: Handing,
  { stuck, wasLost }: { readonly stuck: ReadonlySet<string>; readonly wasLost: boolean },
): Promise<Offering> {
  const ids = { appointmentId: newId(), code: newCode() }
  const done = await transaction<Offering, never>(async (documents) => {
    const entry = await findEntry(documents, id)
    const now = clock()
    const others = await listOpenEntries(database, [place.siteId])
    const mode = entry && waitsFor(entry, place, now)
    const expires = standsUntil(place.start, now)
    if (!entry || !mode || expires === null) return accept({ kind: 'again' })
    const all = others.filter((one) => !stuck.has(one.id)).map((one) => (one.id === id ? entry : one))
    if (firstFor(place, all, now)?.id !== id) return accept({ kind: 'again' })

    const person = withoutPastOffers(await findPerson(documents, [entry.personId], database), entry, now)
    const isTheirs = entry.forOther === null || person.others.some((one) => one.id === entry.forOther)
    if (!isTheirs || person.since === null || person.closing !== undefined) {
      const over = close(entry, 'withdrawn', now)
      await saveEntry(documents, over)
      return accept({ kind: 'passed', entry: over })
    }
    // Nobody of an account that stands still could answer it; their turn stays theirs.
    if (person.moving !== undefined) {
      const resting = rest(entry, now)
      await saveEntry(documents, resting)
      return accept({ kind: 'passed', entry: resting })
    }
    const { counsellorId, offerId, start } = place
    const read = await readPlace(database, documents, { counsellorId, start, mode, now })
    const offer = read && offersOf(read.counsellor).find((one) => one.id === offerId)
    const terms = await bookingTermsAt(database, place.siteId)
    const taken =
      read && offer
        ? take({
            ...{ ...ids, ...read, ...terms, person, offer, start, mode, now, expires, kind: 'held' },
            ...{ topic: entry.wish.topic, forOther: entry.forOther, offeredTo: entry.id },
            ...{ intake: null, phone: null, consentVersion: null, by: 'client' },
          })
        : ({ ok: false, refusal: 'slot-gone' } as const)
    if (!taken.ok) {
      if (isLost(taken.refusal) && !wasLost) return accept({ kind: 'lost' })
      const passed = couldNot(entry, place, taken.refusal, now)
      await saveEntry(documents, passed)
      if (passed.status === 'paused') {
        await savePerson(documents, tell(person, { kind: 'waiting-paused', ref: entry.id }, now))
      }
      return accept({ kind: 'passed', entry: passed })
    }
    const { appointment } = taken.value
    await savePlaces(documents, taken.value)
    await savePerson(documents, tell(taken.value.person, { kind: 'place-offered', ref: entry.id }, now))
    const offered = withOffer(entry, appointment, now)
    await saveEntry(documents, offered)
    return accept({ kind: 'offered', entry: offered })
  })
  return done.ok ? done.value : { kind: 'again' }
}
