import { openWaiting } from '#core/contracts/calendar'
import { calendarsOf } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { mayCallBack } from '#core/domain/scheduling/phone-window'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { privateAt } from '../_runtime/personal'
import type { Standing } from '../_runtime/write'
import { findAccess, noteAccess } from '../_store/access-log'
import { readClient } from '../_store/clients'
import type { Documents } from '../_store/database'
import { tellPerson } from '../_store/told'
import { findWaiting } from './waiting-seat'

export const openWaitingHandler = handle(openWaiting, async (wanted, call) => {
  const { caller, database, secrets, newId, write } = call
  const entryId = newId()

  async function read(documents: Documents, { person, grants }: Pick<Standing, 'person' | 'grants'>) {
    const found = await findWaiting(database, documents, grants, wanted)
    if (!found) return null
    const { id, personId, wants } = found.off
    const client = await readClient(database, documents, { ids: caller.ids, person }, { id, seat: { personId } })
    return client && { wants, counsellorId: found.day.counsellorId, appointment: client.appointment }
  }
  const numberOf = (appointment: Appointment, now: Instant) =>
    appointment.phone !== null && mayCallBack(appointment, now)
      ? secrets.open(privateAt(appointment.personId, 'phone', appointment.id), appointment.phone)
      : null

  const decision = await write({
    async first(documents, { person, grants, now }) {
      const seat = await read(documents, { person, grants })
      if (!seat) return refuse('appointment-unknown')
      const { appointment, counsellorId, wants } = seat
      const phone = numberOf(appointment, now)
      const { personId, id: appointmentId } = appointment
      const entry: AccessEntry = {
        ...{ id: entryId, at: now, staffId: person.id, personId, counsellorId, appointmentId },
        what: phone === null ? [] : ['phone'],
        purpose: 'call-back',
        // Whoever keeps the calendar looks as its counsellor, also where they manage the place besides.
        role: calendarsOf(grants).includes(counsellorId) ? 'counsellor' : 'manager',
      }
      const value = { id: entryId, wants, phone }
      if (phone === null) return accept({ value, person })
      await noteAccess(documents, entry)
      const told = { personId, kind: 'looked', ref: appointmentId, at: now } as const
      const acting = { person, ids: caller.ids }
      return accept({ value, person: await tellPerson(database, documents, acting, told) })
    },
    // It is the same look: nothing is seen that nobody noted.
    async again(documents, id, { person, grants, now }) {
      const seat = await read(documents, { person, grants })
      if (!seat) return refuse('appointment-unknown')
      const noted = await findAccess(documents, id)
      return accept({ id, wants: seat.wants, phone: noted ? numberOf(seat.appointment, now) : null })
    },
  })
  return decision.ok ? accept({ wants: decision.value.wants, phone: decision.value.phone }) : decision
})
