import type { handOutPlaces } from '#core/contracts/waitlist'
import { accept } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { appointmentOf, type Person } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { type Counsellor, offersOf } from '#core/domain/scheduling/counsellor'
import { giveUp } from '#core/domain/scheduling/give-up'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { isShutFor } from '#core/domain/scheduling/house-doors'
import { dateOf, type Instant, MINUTE, minuteOf } from '#core/domain/time'
import { type Outcome, outcomeOf, settle } from '#core/domain/waitlist/answered'
import { isOpen, isOver, type WaitingEntry } from '#core/domain/waitlist/entry'
import { withoutPastOffers } from '#core/domain/waitlist/past-offers'
import type { TidyingCall } from '../_runtime/handle'
import { findFiled } from '../_store/appointments'
import { findCounsellor, findCounsellors } from '../_store/counsellors'
import { findPeople, findPerson, savePerson } from '../_store/people'
import { readTaken, savePlaces } from '../_store/places'
import { orNull } from '../_store/rows'
import { findEntry, saveEntry } from '../_store/waiting-entries'

type Call = TidyingCall<typeof handOutPlaces>

/** Whether somebody could sit there still: not in a leave, not behind a shut door, not with somebody suspended, not of an offer that was closed. */
function isStillOpen({ offerId, mode, start, end }: Appointment, counsellor: Counsellor | null): boolean {
  const offer = counsellor?.status === 'active' && offersOf(counsellor).find(({ id }) => id === offerId)
  if (!counsellor || !offer) return false
  if (mode === 'room' && isShutFor(counsellor, { siteId: offer.siteId, start, end })) return false
  const from = minuteOf(start)
  const until = from + (end - start) / MINUTE
  return hoursInForce(counsellor.calendar, dateOf(start)).some(
    (hours) => hours.siteId === offer.siteId && hours.from <= from && until <= hours.until,
  )
}

interface Change {
  readonly before: WaitingEntry
  readonly after: WaitingEntry
  /** Of the place that was kept for them; null where none was. */
  readonly outcome: Outcome | null
  /** They had said yes to it: then they are told what became of that. */
  readonly wasTaken?: boolean
}

/** With what they are to hear of it; what somebody did themselves they know. Of an account that is gone nobody hears. */
function toldOf(person: Person, { before, after, outcome, wasTaken = false }: Change, now: Instant): Person {
  if (person.since === null) return person
  const ref = before.id
  if (after.status === 'paused' && before.status === 'active') return tell(person, { kind: 'waiting-paused', ref }, now)
  if (after.status === 'closed') return outcome === 'served' ? person : tell(person, { kind: 'waiting-over', ref }, now)
  return outcome === 'taken-back' && !wasTaken ? tell(person, { kind: 'offer-withdrawn', ref }, now) : person
}

/** Those of whom there is something to note, by what is seen beside: most offers stand, and are left alone. */
export async function listToSettle({ database }: Call, entries: readonly WaitingEntry[], now: Instant) {
  const offered = entries.flatMap((entry) => (entry.offered ? [{ ...entry, offered: entry.offered }] : []))
  const [people, counsellors] = await Promise.all([
    offered.length > 0 ? findPeople(database, [...new Set(offered.map(({ personId }) => personId))]) : new Map(),
    offered.length > 0 ? findCounsellors(database, [...new Set(offered.map((one) => one.offered.counsellorId))]) : [],
  ])
  const byId = new Map(counsellors.map((one) => [one.id, one]))
  return entries.filter((entry) => {
    if (!entry.offered) return isOver(entry, now)
    const person = people.get(entry.personId)
    const appointment = person ? appointmentOf(person, entry.offered.appointmentId) : null
    if (settle(entry, appointment, now) !== entry) return true
    const isHeld = appointment !== null && appointment.status === 'held' && isLive(appointment, now)
    return isHeld && !isStillOpen(appointment, byId.get(entry.offered.counsellorId) ?? null)
  })
}

/**
 * Notes what became of one offer, in a transaction of its own; done twice it is done. What is offered in hours that are
 * closed by now is taken back here: nobody's turn is lost by it.
 */
export async function settleOne({ database, transaction, clock }: Call, entryId: string): Promise<boolean> {
  const done = await transaction<boolean, never>(async (documents) => {
    const entry = await findEntry(documents, entryId)
    const now = clock()
    if (!entry || !isOpen(entry)) return accept(false)
    const { offered } = entry
    if (!offered) {
      const over = settle(entry, null, now)
      if (over === entry) return accept(false)
      await saveEntry(documents, over)
      const person = await orNull(findPerson(documents, [entry.personId], database))
      const told = person && toldOf(person, { before: entry, after: over, outcome: null }, now)
      if (told && told !== person) await savePerson(documents, told)
      return accept(true)
    }
    const before = await findPerson(documents, [entry.personId], database)
    let person = before
    let appointment =
      appointmentOf(person, offered.appointmentId) ?? (await findFiled(documents, offered.appointmentId))
    if (appointment?.status === 'held' && isLive(appointment, now)) {
      const counsellor = await findCounsellor(database, appointment.counsellorId)
      if (isStillOpen(appointment, counsellor)) return accept(false)
      const taken = await readTaken(database, documents, appointment)
      const given = giveUp({ appointment, person, ...taken }, 'cancelled-by-staff', now)
      await savePlaces(documents, given)
      person = given.person
      appointment = given.appointment
    }
    const settled = settle(entry, appointment, now)
    if (settled === entry) return accept(false)
    await saveEntry(documents, settled)
    person = withoutPastOffers(person, settled, now)
    const [outcome, wasTaken] = [outcomeOf(offered, appointment, now), (appointment?.consentVersion ?? null) !== null]
    person = toldOf(person, { before: entry, after: settled, outcome, wasTaken }, now)
    if (person !== before) await savePerson(documents, person)
    return accept(true)
  })
  return done.ok && done.value
}
