import { moveAppointment } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, withAppointment } from '#core/domain/people/person'
import { mayGiveBack } from '#core/domain/scheduling/cancel'
import { onTopOf } from '#core/domain/scheduling/days-together'
import { giveUp } from '#core/domain/scheduling/give-up'
import { heldAt } from '#core/domain/scheduling/take'
import { handle } from '../_runtime/handle'
import { carried } from '../_runtime/personal'
import { findPerson } from '../_store/people'
import { readPlace, readTaken, savePlaces } from '../_store/places'
import { filed, ownAgain } from './own'
import { lookWhoWaits, onceAhead, readForTaking, takeOne, together } from './taking'
import { describeAppointment } from './view'

export const moveHandler = handle(moveAppointment, async ({ appointmentId, to }, call) => {
  const { caller, database, secrets, askedAt, newId, newCode, write } = call
  const ids = { appointmentId: newId(), code: newCode() }
  const find = onceAhead(async () => {
    const [read, taken] = await Promise.all([
      readForTaking(database, database, { ...to, now: askedAt }),
      findPerson(database, caller.ids, database).then((person) => {
        const from = appointmentOf(person, appointmentId)
        return from && readTaken(database, database, from)
      }),
    ])
    return taken && { read, taken }
  })
  const waiting = lookWhoWaits(database, to.counsellorId)
  let at = 0
  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const from = appointmentOf(person, appointmentId)
      if (!from || from.status === 'held') return refuse('appointment-unknown')
      const moved = from.movedTo === null ? null : appointmentOf(person, from.movedTo)
      const there = heldAt(person, { ...to, forOther: from.forOther }, now)
      // It was done before, or it is where it is wanted.
      if (moved && there?.id === moved.id && there.mode === to.mode)
        return accept({ value: moved, person, already: true })
      if (there?.id === from.id && there.mode === to.mode) return accept({ value: from, person, already: true })
      const may = mayGiveBack(from, now)
      if (!may.ok) return may
      if (to.mode === 'phone' && from.phone === null) return refuse('phone-missing')

      // The days are read both before anything is written; the old place is given up in thought, the new one taken on
      // top of it, and both are written at once: nobody stands there without a place in between.
      const wish = { ...to, now }
      const { read: both, unchanged } = await find(
        async () => ({
          read: await readForTaking(database, documents, wish),
          taken: await readTaken(database, documents, from),
        }),
        async () => {
          const [read, taken] = await Promise.all([
            readPlace(database, database, wish),
            readTaken(database, database, from),
          ])
          return { read, taken }
        },
      )
      const { read, taken: before } = both
      const movedTo = to.counsellorId === from.counsellorId ? to.start : null
      const old = giveUp({ appointment: from, person, ...before }, 'moved', now, { movedTo })
      const place = read && onTopOf(read, old)
      const { topic, forOther, tells } = from
      const { intake, phone } = carried(secrets, from, person, ids.appointmentId)
      const taken = await takeOne({
        ...{ database, place, now, heldUntil: null, waiting },
        person: old.person,
        wish: {
          ...{ ...ids, ...to, topic: offersTopic(read, to.offerId, topic) ? topic : null, forOther, tells },
          ...{ intake, phone: to.mode === 'phone' ? phone : null, consentVersion: from.consentVersion, by: 'client' },
          movedFrom: from.id,
        },
      })
      if (!taken.ok) return taken
      const { appointment } = taken.value
      const left = { ...old.appointment, movedTo: appointment.id }
      await together(savePlaces(documents, old, taken.value), unchanged())
      return accept({
        value: appointment,
        person: await filed(documents, withAppointment(taken.value.person, left), now),
      })
    },
    async again(_, id, { person, now }) {
      at = now
      return ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})

type Read = Awaited<ReturnType<typeof readForTaking>>

/** A topic goes along where it is spoken of too; it is no reason to stay where one was. */
function offersTopic(read: Read, offerId: string | undefined, topic: string | null): boolean {
  return (read?.counsellor.offers ?? []).some(
    ({ id, topics }) => (offerId === undefined || id === offerId) && topics.some((one) => one === topic),
  )
}
