import { openToCall } from '#core/contracts/callbacks'
import { accept, refuse } from '#core/domain/decision'
import { hasNumberFor, holderOf, takeCall } from '#core/domain/messages/call-to-make'
import { isStillToTell } from '#core/domain/messages/still-to-tell'
import type { Person } from '#core/domain/people/person'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import { handle } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import type { Standing } from '../_runtime/write'
import { findAccess, noteAccess } from '../_store/access-log'
import { saveCallToMake } from '../_store/calls-to-make'
import type { Documents } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findPerson } from '../_store/people'
import { tellPerson } from '../_store/told'
import { nameSites } from './places'
import { appointmentFor, describeCall, findOwnCall } from './to-call'

/** As the store has it. */
const MOST_LOOKS = 100

export const openToCallHandler = handle(openToCall, async ({ callId }, given) => {
  const { caller, database, secrets, newId, write } = given
  const nodes = await listNodes(database)
  const entryId = newId()
  let at = 0

  async function read(documents: Documents, { person, grants, now }: Pick<Standing, 'person' | 'grants' | 'now'>) {
    const call = await findOwnCall(documents, callId, { grants, nodes })
    if (!call) return refuse('call-unknown')
    const isOwn = caller.ids.includes(call.personId)
    const whose: Person = isOwn ? person : await findPerson(documents, [call.personId], database)
    const appointment = appointmentFor(whose, call)
    if (!call.isOpen || !appointment || !isStillToTell(whose, call, now)) return refuse('call-over')
    return accept({ call, appointment, whose })
  }

  const decision = await write({
    async first(documents, standing) {
      const { person, now } = standing
      at = now
      const found = await read(documents, standing)
      if (!found.ok) return found
      const { appointment, whose } = found.value
      if (!hasNumberFor(whose)) return accept({ value: { id: entryId, ...found.value, opens: false }, person })
      const taken = takeCall(found.value.call, { staffId: person.id, person: whose }, now)
      if (!taken.ok) return taken
      const call = taken.value
      const { id: appointmentId, counsellorId } = appointment
      const entry: AccessEntry = {
        ...{ id: entryId, at: now, staffId: person.id, personId: call.personId, what: ['phone'] },
        ...{ purpose: 'call-back', role: 'care-worker', appointmentId, counsellorId },
      }
      const looked = { ...call, looks: [...call.looks, entryId].slice(-MOST_LOOKS) }
      await noteAccess(documents, entry)
      await saveCallToMake(documents, looked)
      const told = { personId: call.personId, kind: 'looked', ref: appointmentId, at: now } as const
      const acting = { person, ids: caller.ids }
      const value = { id: entryId, ...found.value, call: looked, opens: true }
      return accept({ value, person: await tellPerson(database, documents, acting, told) })
    },
    // It is the same look: nothing is seen that nobody noted.
    async again(documents, id, standing) {
      at = standing.now
      const found = await read(documents, standing)
      if (!found.ok) return found
      const look = await findAccess(documents, id)
      if (!look) return accept({ id, ...found.value, opens: false })
      const { call, whose } = found.value
      // For as long as it is theirs and safe, and of no other number than the one that look was at.
      if (holderOf(call, standing.now) !== standing.person.id) return refuse('attempt-over')
      if (whose.calls && whose.calls.at > look.at) return refuse('attempt-over')
      const still = takeCall(call, { staffId: standing.person.id, person: whose }, standing.now)
      return still.ok ? accept({ id, ...found.value, opens: true }) : still
    },
  })
  if (!decision.ok) return decision
  const { call, appointment, whose, opens } = decision.value
  const ids = [...new Set([appointment.personId, whose.id, ...(whose.formerIds ?? [])])]
  const sealed = opens && hasNumberFor(whose) ? (whose.guest ?? whose.calls)?.phone : null
  const nameOf = await nameSites(database, [call.siteId])
  return accept({
    call: describeCall(
      call,
      { person: whose, appointment },
      { ids: caller.ids, placeName: nameOf(call.siteId), now: at },
    ),
    number: sealed ? openUnder(secrets, ids, 'phone', null, sealed) : null,
  })
})
