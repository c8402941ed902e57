import { markCalled } from '#core/contracts/calendar'
import { accept, refuse } from '#core/domain/decision'
import type { Called } from '#core/domain/scheduling/answer-change'
import { handle } from '../_runtime/handle'
import { readClient, saveClient } from '../_store/clients'
import { saveDay } from '../_store/counsellor-days'
import { findWaiting } from './waiting-seat'

export const markCalledHandler = handle(markCalled, async ({ by: written, ...wanted }, { caller, database, write }) => {
  const by = written.trim()
  if (by === '') return refuse('profile-name')
  const decision = await write<{ readonly id: string; readonly called: Called }, 'appointment-unknown'>({
    async first(documents, { person, now, grants }) {
      const found = await findWaiting(database, documents, grants, wanted)
      if (!found) return refuse('appointment-unknown')
      const { day, off } = found
      if (off.called) return accept({ value: { id: off.id, called: off.called }, person, already: true })
      const called = { at: now, by }
      const calling = { ids: caller.ids, person }
      const client = await readClient(database, documents, calling, { id: off.id, seat: { personId: off.personId } })
      const calledOff = day.calledOff.map((one) => (one.id === off.id ? { ...one, called } : one))
      await saveDay(documents, { ...day, calledOff, revision: day.revision + 1 })
      const value = { id: off.id, called }
      const wants = client?.appointment.wants
      if (!client || !wants) return accept({ value, person })
      // Nobody needs the number any more.
      const appointment = { ...client.appointment, phone: null, wants: { ...wants, called } }
      return accept({
        value,
        person: await saveClient(documents, calling, { ...client, appointment }, { before: client.person, now }),
      })
    },
    async again(documents, _, { grants }) {
      const found = await findWaiting(database, documents, grants, wanted)
      const called = found?.off.called
      return called ? accept({ id: found.off.id, called }) : refuse('appointment-unknown')
    },
  })
  return decision.ok ? accept({ called: decision.value.called }) : decision
})
