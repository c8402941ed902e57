import { consents } from '#core/content/consents'
import { bookAppointment } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { book, heldAppointment } from '#core/domain/scheduling/book'
import { untouchedDay } from '#core/domain/scheduling/day'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findAppointment, saveAppointment } from '../_store/appointments'
import { findDay, saveDay } from '../_store/counsellor-days'
import { findCounsellor } from '../_store/counsellors'
import type { Documents } from '../_store/database'
import { describeAppointment, newcomersShareOf } from './view'

const consentInForce = consents['book-appointment'].version

/** The same place in another way is another wish, and is refused like one. */
async function findHeld(
  documents: Documents,
  person: Person,
  input: Parameters<typeof heldAppointment>[1] & Pick<Appointment, 'mode'>,
) {
  const heldId = heldAppointment(person, input)
  const held = heldId === null ? null : await findAppointment(documents, heldId)
  return held?.mode === input.mode ? held : null
}

export const bookHandler = handle(bookAppointment, async (input, { database, newId, newCode, write }) => {
  const date = dateOf(input.start)
  const ids = { appointmentId: newId(), code: newCode() }

  const decision = await write({
    async first(documents, { person, now }) {
      const held = await findHeld(documents, person, input)
      if (held) return accept({ value: held, person, already: true })
      // The counsellor is read beside the transaction, at once with the day, and after the transaction has begun: who
      // changes a counsellor writes all their days with it, so whatever changes from here on collides with this day.
      const [counsellor, day] = await Promise.all([
        findCounsellor(database, input.counsellorId),
        findDay(documents, input.counsellorId, date),
      ])
      if (!counsellor) return refuse('counsellor-unknown')
      const booking = book({
        ...input,
        ...ids,
        person,
        counsellor,
        day: day ?? untouchedDay(counsellor, date),
        newcomersShare: await newcomersShareOf(database, counsellor.siteId),
        consentInForce,
        now,
      })
      if (!booking.ok) return booking
      // The day first: it is what two bookings most often meet in, and the later one should find out at once.
      await saveDay(documents, booking.value.day)
      await saveAppointment(documents, booking.value.appointment)
      return accept({ value: booking.value.appointment, person: booking.value.person })
    },
    async again(documents, id) {
      const appointment = await findAppointment(documents, id)
      return appointment ? accept(appointment) : refuse('attempt-over')
    },
  })
  return decision.ok ? accept({ appointment: await describeAppointment(database, decision.value) }) : decision
})
