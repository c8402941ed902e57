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
import { findSite } from '../_store/sites'
import { describeAppointment } from './view'

const consentInForce = consents['book-appointment'].version

export const bookHandler = handle(bookAppointment, async (input, { caller, database, now, newId, newCode }) => {
  // Read before the transaction: inside it would be a snapshot too, and a read there collides with nobody's write. What
  // has to hold against changes made meanwhile, the hours in force and the claims, is in the day.
  const counsellor = await findCounsellor(database, input.counsellorId)
  if (!counsellor) return refuse('counsellor-unknown')
  const date = dateOf(input.start)
  const ids = { appointmentId: newId(), code: newCode() }

  const booking = database.transaction(async (documents) => {
    const person = await findPerson(documents, caller.personId)
    const heldId = heldAppointment(person, input)
    const held = heldId && (await findAppointment(documents, heldId))
    if (held) return accept(held)

    const day = (await findDay(documents, counsellor.id, date)) ?? untouchedDay(counsellor, date)
    const decision = book({ ...input, ...ids, person, counsellor, day, consentInForce, now })
    if (!decision.ok) return decision
    // The day first: it is what two bookings most often meet in, and the later one should find out at once.
    await saveDay(documents, decision.value.day)
    await savePerson(documents, decision.value.person)
    await saveAppointment(documents, decision.value.appointment)
    return accept(decision.value.appointment)
  })
  const [decision, site] = await Promise.all([booking, findSite(database, counsellor.siteId)])
  return decision.ok ? accept({ appointment: describeAppointment(decision.value, counsellor, site) }) : decision
})
