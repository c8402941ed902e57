import { listToCall } from '#core/contracts/callbacks'
import { nodesOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { isStillToTell } from '#core/domain/messages/still-to-tell'
import { handle } from '../_runtime/handle'
import { listCallsToMake, MOST_TO_CALL } from '../_store/calls-to-make'
import { findPeople } from '../_store/people'
import { listAllSites } from '../_store/sites'
import { appointmentFor, describeCall } from './to-call'

export const listToCallHandler = handle(listToCall, async (_, { caller, database, now }) => {
  const [sites, found] = await Promise.all([
    listAllSites(database),
    listCallsToMake(database, nodesOf(caller.grants, 'care-worker'), now),
  ])
  const shown = found.slice(0, MOST_TO_CALL)
  const people = await findPeople(database, [...new Set(shown.map(({ personId }) => personId))])
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const calls = shown.flatMap((call) => {
    const person = people.get(call.personId)
    const appointment = person && appointmentFor(person, call)
    if (!person || !appointment || !isStillToTell(person, call, now)) return []
    return [
      describeCall(call, { person, appointment }, { ids: caller.ids, placeName: names.get(call.siteId) ?? '', now }),
    ]
  })
  return accept({ calls, more: found.length > MOST_TO_CALL })
})
