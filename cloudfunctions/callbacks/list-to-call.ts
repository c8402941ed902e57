import { listToCall } from '#core/contracts/callbacks'
import { calledFrom } from '#core/domain/access/callbacks'
import { accept } from '#core/domain/decision'
import { isStillToTell } from '#core/domain/messages/still-to-tell'
import { handle } from '../_runtime/handle'
import { listCallsToMake, MOST_TO_CALL } from '../_store/calls-to-make'
import { listNodes } from '../_store/nodes'
import { findPeople } from '../_store/people'
import { listAllSites } from '../_store/sites'
import { appointmentFor, describeCall } from './to-call'

export const listToCallHandler = handle(listToCall, async (_, { caller, database, now }) => {
  const [nodes, sites] = await Promise.all([listNodes(database), listAllSites(database)])
  const found = await listCallsToMake(database, [...calledFrom(caller.grants, nodes)], now)
  const shown = found.slice(0, MOST_TO_CALL)
  const people = await findPeople(database, [...new Set(shown.map(({ personId }) => personId))])
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const calls = shown.flatMap((call) => {
    const person = people.get(call.personId)
    const appointment = person && appointmentFor(person, call)
    if (!person || !appointment || !isStillToTell(person, call, now)) return []
    return [describeCall(call, { person, appointment }, caller.ids, names.get(call.siteId) ?? '')]
  })
  return accept({ calls, more: found.length > MOST_TO_CALL })
})
