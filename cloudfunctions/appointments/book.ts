import { consents } from '#core/content/consents'
import { bookAppointment } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { book, heldAppointment } from '#core/domain/scheduling/book'
import { untouchedDay } from '#core/domain/scheduling/day'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findAppointment, saveAppointment } from '../_store/appointments'
import { findDay, saveDay } from '../_store/counsellor-days'
import { findCounsellor } from '../_store/counsellors'
import { findPerson, savePerson } from '../_store/people'
import { describeAppointment } from './view'

const consentInForce = consents['book-appointment'].version

export const bookHandler = handle(bookAppointment, async (input, { caller, database, now, newId, newCode }) => {
  const date = dateOf(input.start)
  const ids = { appointmentId: newId(), code: newCode() }

  const decision = await database.transaction(async (documents) => {
    // The counsellor is read beside the transaction, at once with the person: inside it would be a snapshot too, and a
    // read there collides with nobody's write. What has to hold against changes, hours and claims, is in the day.
    const [person, counsellor] = await Promise.all([
      findPerson(documents, caller.personId),
      findCounsellor(database, input.counsellorId),
    ])
    const heldId = heldAppointment(person, input)
    const held = heldId === null ? null : await findAppointment(documents, heldId)
    // The same place in another way is another wish, and is refused like one.
    if (held?.mode === input.mode) return accept(held)
    if (!counsellor) return refuse('counsellor-unknown')

    const day = (await findDay(documents, counsellor.id, date)) ?? untouchedDay(counsellor, date)
    const booking = book({ ...input, ...ids, person, counsellor, day, consentInForce, now })
    if (!booking.ok) return booking
    // The day first: it is what two bookings most often meet in, and the later one should find out at once.
    await saveDay(documents, booking.value.day)
    await savePerson(documents, booking.value.person)
    await saveAppointment(documents, booking.value.appointment)
    return accept(booking.value.appointment)
  })
  return decision.ok ? accept({ appointment: await describeAppointment(database, decision.value) }) : decision
})
