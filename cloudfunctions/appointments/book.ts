import { bookAppointment } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, withAppointment } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { heldAt } from '#core/domain/scheduling/take'
import { handle } from '../_runtime/handle'
import { sealPhone } from '../_runtime/personal'
import { findPerson } from '../_store/people'
import { savePlaces } from '../_store/places'
import { agreedTo } from './consent'
import { sealIntake } from './intake'
import { freedOf, isTheirs, withoutOne } from './out-of-hold'
import { filed, ownAgain, withoutHolds } from './own'
import { lookAhead, lookWhoWaits, takeOne, together } from './taking'
import { toldOf } from './told-of'
import { describeAppointment } from './view'

export const bookHandler = handle(bookAppointment, async (input, call) => {
  const { caller, database, secrets, askedAt, newId, newCode, write } = call
  const ids = { appointmentId: newId(), code: newCode() }
  const { mode } = input
  const find = lookAhead(database, askedAt, async () => {
    if ('start' in input) return input
    const held = appointmentOf(await findPerson(database, caller.ids, database), input.heldId)
    return held && { ...held, mode }
  })
  const waiting = 'start' in input ? lookWhoWaits(database, input.counsellorId) : null
  let at = 0

  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const named = 'heldId' in input ? appointmentOf(person, input.heldId) : null
      const wish = 'start' in input ? input : named && ofHold(named)
      if (!wish) return refuse('hold-over')
      const { topic = null, forOther = null, counsellorId, offerId, start } = wish
      const had =
        named && named.status !== 'held' ? named : heldAt(withoutHolds(person), { counsellorId, start, forOther }, now)
      // What is offered to them is theirs, whichever way they come to it.
      const held = named ?? (had?.status === 'held' ? had : null)
      if (had && had.status !== 'held' && isLive(had, now) && had.mode === mode)
        return accept({ value: had, person, already: true })
      if (held?.offeredTo !== undefined && !isLive(held, now)) return refuse('offer-over')
      if (held && held.status !== 'held') return refuse('hold-over')
      if (!isTheirs(person, forOther)) return refuse('other-unknown')
      const tells = toldOf(person, forOther, input.tells)
      if (!tells.ok) return tells
      const whose = { personId: person.id, appointmentId: held?.id ?? ids.appointmentId }
      const phone = sealPhone(secrets, whose, mode, input.phone)
      if (!phone.ok) return phone

      const { read, unchanged } = await find(documents, { counsellorId, start, mode, now })
      if (!agreedTo(read?.counsellor, input.consentVersion)) return refuse('consent-outdated')
      // Out of the hold, and taken as if there had been none: one that has run out may still be free.
      const place = read && held ? freedOf(read, held, person, now) : read
      const taken = await takeOne({
        ...{ database, place, now, heldUntil: null },
        // What one holds is not for others; what one held is, once it has run out.
        ...(held && isLive(held, now) ? {} : { waiting: waiting ?? lookWhoWaits(database, counsellorId) }),
        person: held ? withoutOne(person, held) : person,
        wish: {
          ...{ counsellorId, start, mode, topic, forOther, offerId, tells: tells.value },
          ...(held ? { appointmentId: held.id, code: held.code, heldSince: held.bookedAt } : ids),
          ...{ intake: null, phone: phone.value, consentVersion: input.consentVersion, by: 'client' },
        },
      })
      if (!taken.ok) return held && taken.refusal === 'slot-taken' ? refuse('hold-over') : taken
      const offer = read?.counsellor.offers.find(({ id }) => id === taken.value.appointment.offerId)
      const intake = offer ? sealIntake(secrets, whose, offer, input.intake ?? []) : accept(null)
      if (!intake.ok) return intake
      const booked: Appointment = { ...taken.value.appointment, intake: intake.value }
      await together(savePlaces(documents, taken.value), unchanged())
      return accept({ value: booked, person: await filed(documents, withAppointment(taken.value.person, booked), now) })
    },
    async again(_, id, { person, now }) {
      at = now
      return ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})

function ofHold({ counsellorId, offerId, start, topic, forOther }: Appointment) {
  return { counsellorId, ...(offerId !== null && { offerId }), start, topic, forOther }
}
