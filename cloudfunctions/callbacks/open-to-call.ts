import { openToCall } from '#core/contracts/callbacks'
import { accept, refuse } from '#core/domain/decision'
import { isStillToTell } from '#core/domain/messages/still-to-tell'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import { handle } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import { noteAccess } from '../_store/access-log'
import { saveCallToMake } from '../_store/calls-to-make'
import { listNodes } from '../_store/nodes'
import { findPerson } from '../_store/people'
import { nameSites } from './places'
import { appointmentFor, describeCall, findOwnCall } from './to-call'

/** As the store has it. */
const MOST_LOOKS = 100

export const openToCallHandler = handle(openToCall, async ({ callId }, given) => {
  const { caller, database, secrets, newId, write } = given
  const nodes = await listNodes(database)
  const entryId = newId()
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const call = await findOwnCall(documents, callId, { grants, nodes })
      if (!call) return refuse('call-unknown')
      const isOwn = caller.ids.includes(call.personId)
      const whose = isOwn ? person : await findPerson(documents, [call.personId], database)
      const appointment = appointmentFor(whose, call)
      if (!call.isOpen || !appointment || !isStillToTell(whose, call, now)) return refuse('call-over')
      const looked = appointment.phone === null ? call : { ...call, looks: [...call.looks, entryId].slice(-MOST_LOOKS) }
      if (appointment.phone !== null) {
        const entry: AccessEntry = {
          ...{
            id: entryId,
            at: now,
            staffId: person.id,
            personId: call.personId,
            what: ['phone'],
            purpose: 'call-back',
          },
          ...{ role: 'care-worker', appointmentId: appointment.id, counsellorId: appointment.counsellorId },
        }
        await noteAccess(documents, entry)
      }
      await saveCallToMake(documents, looked)
      return accept({ value: { id: call.id, call: looked, appointment, whose }, person })
    },
    // It is the same look.
    async again(documents, id, { person, now, grants }) {
      const call = await findOwnCall(documents, id, { grants, nodes })
      if (!call) return refuse('call-unknown')
      const isOwn = caller.ids.includes(call.personId)
      const whose = isOwn ? person : await findPerson(documents, [call.personId], database)
      const appointment = appointmentFor(whose, call)
      if (!call.isOpen || !appointment || !isStillToTell(whose, call, now)) return refuse('call-over')
      return accept({ id, call, appointment, whose })
    },
  })
  if (!decision.ok) return decision
  const { call, appointment, whose } = decision.value
  const ids = [...new Set([appointment.personId, whose.id, ...(whose.formerIds ?? [])])]
  const { phone, id } = appointment
  const nameOf = await nameSites(database, [call.siteId])
  return accept({
    call: describeCall(call, appointment, caller.ids, nameOf(call.siteId)),
    number: phone === null ? null : openUnder(secrets, ids, 'phone', id, phone),
  })
})
