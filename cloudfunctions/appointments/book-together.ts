import { bookTogether } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, type Person } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { onTopOf } from '#core/domain/scheduling/days-together'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { carried, sealPhone } from '../_runtime/personal'
import { lookAtWaiting } from '../_runtime/waiting-list'
import { findPerson } from '../_store/people'
import { savePlaces } from '../_store/places'
import { agreedTo } from './consent'
import { sealIntake } from './intake'
import { freedOf, isTheirs, withoutOne } from './out-of-hold'
import { filed } from './own'
import { lookAhead, takeOne, together } from './taking'
import { toldOf } from './told-of'

export const bookTogetherHandler = handle(bookTogether, async (input, call) => {
  const { caller, database, secrets, askedAt, newId, newCode, write } = call
  const { heldId, second, mode } = input
  const ids = { appointmentId: newId(), code: newCode() }
  const find = lookAhead(database, askedAt, async () => {
    const held = appointmentOf(await findPerson(database, caller.ids, database), heldId)
    return held && { ...held, mode }
  })

  const waiting = lookAtWaiting(database)

  const decision = await write({
    async first(documents, { person, now }) {
      const held = appointmentOf(person, heldId)
      if (!held) return refuse('hold-over')
      if (held.offeredTo !== undefined && !isLive(held, now)) return refuse('offer-over')
      if (held.status !== 'held') {
        const both = bothOf(person, held)
        return both && isLive(held, now) ? accept({ value: both, person, already: true }) : refuse('hold-over')
      }
      const { counsellorId, offerId, topic, start } = held
      const forSecond = second.forOther ?? null
      if (!isTheirs(person, held.forOther) || !isTheirs(person, forSecond)) return refuse('other-unknown')
      // One day is read, and both stand on it.
      if (dateOf(second.start) !== dateOf(start)) return refuse('slot-gone')
      const tells = toldOf(person, held.forOther, input.tells)
      if (!tells.ok) return tells
      const tellsSecond = toldOf(person, forSecond, input.tells)
      if (!tellsSecond.ok) return tellsSecond
      const whose = { personId: person.id, appointmentId: held.id }
      const phone = sealPhone(secrets, whose, mode, input.phone)
      if (!phone.ok) return phone

      const { read, unchanged } = await find(documents, { counsellorId, start, mode, now })
      if (!agreedTo(read?.counsellor, input.consentVersion)) return refuse('consent-outdated')
      const offer = read?.counsellor.offers.find(({ id }) => id === offerId)
      const intake = offer ? sealIntake(secrets, whose, offer, input.intake ?? []) : accept(null)
      if (!intake.ok) return intake
      const wish = {
        ...{ counsellorId, mode, topic, intake: intake.value, phone: phone.value },
        ...(offerId !== null && { offerId }),
        ...{ consentVersion: input.consentVersion, by: 'client' as const },
      }
      // The same, sealed for each of the two by itself.
      const said = { ...held, intake: intake.value, phone: phone.value }
      const along = carried(secrets, said, person, ids.appointmentId)
      const place = read && freedOf(read, held, person, now)
      const one = await takeOne({
        ...{ database, place, now, heldUntil: null, person: withoutOne(person, held) },
        ...(isLive(held, now) ? {} : { waiting }),
        wish: {
          ...{ ...wish, appointmentId: held.id, code: held.code, heldSince: held.bookedAt },
          ...{ start, forOther: held.forOther, tells: tells.value },
        },
      })
      if (!one.ok) return one.refusal === 'slot-taken' ? refuse('hold-over') : one
      const two = await takeOne({
        ...{
          database,
          place: place && onTopOf(place, one.value),
          now,
          heldUntil: null,
          waiting,
          person: one.value.person,
        },
        wish: { ...wish, ...along, ...ids, start: second.start, forOther: forSecond, tells: tellsSecond.value },
      })
      if (!two.ok) return two
      await together(savePlaces(documents, one.value, two.value), unchanged())
      const value = asOne(one.value.appointment, two.value.appointment)
      return accept({ value, person: await filed(documents, two.value.person, now) })
    },
    async again(_, id, { person }) {
      const first = appointmentOf(person, id)
      const both = first && bothOf(person, first)
      return both ? accept(both) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  const { id, second: secondId } = decision.value
  return accept({ first: id, second: secondId })
})

const asOne = (first: Appointment, second: Appointment) => ({ id: first.id, second: second.id })

/** What was booked with it in one writing: of one person, with one counsellor, in one moment. */
function bothOf(person: Person, one: Appointment) {
  const other = person.appointments.find(
    ({ id, bookedAt, counsellorId }) => id !== one.id && bookedAt === one.bookedAt && counsellorId === one.counsellorId,
  )
  return other ? asOne(one, other) : null
}
