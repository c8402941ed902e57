import { noteToCall } from '#core/contracts/callbacks'
import { accept, refuse } from '#core/domain/decision'
import { noteCall } from '#core/domain/messages/call-to-make'
import { handle } from '../_runtime/handle'
import { saveCallToMake } from '../_store/calls-to-make'
import { listNodes } from '../_store/nodes'
import { findPerson } from '../_store/people'
import { nameSites } from './places'
import { appointmentFor, describeCall, findOwnCall } from './to-call'

export const noteToCallHandler = handle(noteToCall, async ({ callId, outcome }, { caller, database, write }) => {
  const nodes = await listNodes(database)
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const call = await findOwnCall(documents, callId, { grants, nodes })
      if (!call) return refuse('call-unknown')
      const noted = noteCall(call, { staffId: person.id, outcome }, now)
      if (!noted.ok) return noted
      await saveCallToMake(documents, noted.value)
      return accept({ value: noted.value, person })
    },
    async again(documents, id, { grants }) {
      const call = await findOwnCall(documents, id, { grants, nodes })
      return call ? accept(call) : refuse('call-unknown')
    },
  })
  if (!decision.ok) return decision
  const call = decision.value
  const [whose, nameOf] = await Promise.all([
    findPerson(database, [call.personId], database),
    nameSites(database, [call.siteId]),
  ])
  const appointment = appointmentFor(whose, call)
  if (!appointment) return refuse('call-over')
  return accept({ call: describeCall(call, appointment, caller.ids, nameOf(call.siteId)) })
})
