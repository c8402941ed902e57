import { moveFor } from '#core/contracts/sessions'
import { keeps } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { mayChangeFor, toldOf } from '#core/domain/scheduling/change-for'
import { onTopOf } from '#core/domain/scheduling/days-together'
import { giveUp } from '#core/domain/scheduling/give-up'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { carried, openUnder, privateAt } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import { saveClient } from '../_store/clients'
import { type PlaceRead, readPlace, readTakenRooms, savePlaces } from '../_store/places'
import { callingOf, readOwnDay, readOwnSeat } from './own-day'
import { type Done, describeRow, onceMore } from './row'
import { takeAsStaff } from './taking'

export const moveForHandler = handle(moveFor, async ({ to, told: knows = false, ...wanted }, call) => {
  const { caller, database, secrets, newId, newCode, write } = call
  const ids = { appointmentId: newId(), code: newCode() }
  let at = 0
  const decision = await write({
    async first(documents, standing) {
      const { grants, now } = standing
      at = now
      const doing = { database, documents, caller, standing }
      const found = await readOwnDay(doing, wanted)
      if (found?.off && !found.claim) return refuse('already-cancelled')
      const seat = found?.claim && (await readOwnSeat(doing, { day: found.day, claim: found.claim }))
      if (!seat) return refuse('appointment-unknown')
      const { appointment: from, person } = seat
      if (isThere(from, to)) {
        return accept({
          value: { id: from.id, day: seat.day, appointment: from } as Done,
          person: standing.person,
          already: true,
        })
      }
      const may = mayChangeFor(from, now)
      if (!may.ok) return may
      const counsellorId = to.counsellorId ?? from.counsellorId
      if (!keeps(grants, { counsellorId })) return refuse('counsellor-unknown')
      const along = carried(secrets, from, person, ids.appointmentId)
      const phone = to.mode === 'phone' ? (along.phone ?? leftNumber(secrets, person, ids.appointmentId)) : null
      if (to.mode === 'phone' && phone === null) return refuse('phone-missing')

      // As a person moves their own: both days are read before anything is written, and written at once.
      const read = await readPlace(database, documents, { ...to, counsellorId })
      const rooms = await readTakenRooms(database, from)
      const old = giveUp({ appointment: from, person, day: seat.day, rooms }, 'moved', now)
      const { forOther, tells, consentVersion } = from
      const taken = takeAsStaff(read && onTopOf(read, old), {
        ...{ ...ids, person: old.person, offerId: to.offerId, start: to.start, mode: to.mode, now },
        ...{ topic: topicAt(read, to.offerId, from), forOther, tells, movedFrom: from.id },
        ...{ intake: along.intake, phone, consentVersion },
        bookedBy: from.by,
      })
      if (!taken.ok) return taken
      const told = toldOf(taken.value, 'moved', now, knows)
      await savePlaces(documents, old, taken.value)
      const left = { ...old.appointment, movedTo: told.appointment.id }
      const client = { person: told.person, appointment: left, isFiled: false }
      const after = await saveClient(documents, callingOf(caller, standing), client, { before: person, now })
      const value: Done = { id: told.appointment.id, day: taken.value.day, appointment: told.appointment }
      return accept({ value, person: after })
    },
    async again(documents, appointmentId, standing) {
      at = standing.now
      return onceMore({ database, documents, caller, standing }, { date: dateOf(to.start), appointmentId })
    },
  })
  return decision.ok ? describeRow(database, decision.value, at) : decision
})

interface To {
  readonly counsellorId?: string | undefined
  readonly offerId: string
  readonly start: number
  readonly mode: Appointment['mode']
}

function isThere({ counsellorId, offerId, start, mode }: Appointment, to: To): boolean {
  const same = to.counsellorId === undefined || to.counsellorId === counsellorId
  return same && offerId === to.offerId && start === to.start && mode === to.mode
}

/** Of somebody without an account, what they left to be reached by. */
function leftNumber(secrets: Secrets, { id, guest }: Person, appointmentId: string): Sealed | null {
  const number = guest?.phone ? openUnder(secrets, [id], 'phone', null, guest.phone) : null
  return number === null ? null : secrets.seal(privateAt(id, 'phone', appointmentId), number)
}

/** A topic goes along where it is spoken of too; it is no reason to stay where one was. */
function topicAt(place: PlaceRead | null, offerId: string, { topic }: Appointment): Appointment['topic'] {
  const offer = place?.counsellor.offers.find(({ id }) => id === offerId)
  return topic !== null && offer?.topics.includes(topic) ? topic : null
}
