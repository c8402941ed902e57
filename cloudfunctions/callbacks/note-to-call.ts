import { noteToCall } from '#core/contracts/callbacks'
import { accept, refuse } from '#core/domain/decision'
import { type CallOutcome, noteCall } from '#core/domain/messages/call-to-make'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { saveCallToMake } from '../_store/calls-to-make'
import type { Documents } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findPerson, savePerson } from '../_store/people'
import { nameSites } from './places'
import { appointmentFor, describeCall, findOwnCall } from './to-call'

export const noteToCallHandler = handle(noteToCall, async ({ callId, outcome }, { caller, database, write }) => {
  const nodes = await listNodes(database)
  async function read(documents: Documents, { person, grants }: Pick<Standing, 'person' | 'grants'>) {
    const call = await findOwnCall(documents, callId, { grants, nodes })
    if (!call) return null
    const isOwn = caller.ids.includes(call.personId)
    const whose: Person = isOwn ? person : await findPerson(documents, [call.personId], database)
    return { call, whose, appointment: appointmentFor(whose, call) }
  }

  let at = 0
  const decision = await write({
    async first(documents, { person, now, grants }) {
      at = now
      const found = await read(documents, { person, grants })
      if (!found) return refuse('call-unknown')
      const { call, whose, appointment } = found
      if (!appointment) return refuse('call-over')
      const noted = noteCall(call, { staffId: person.id, outcome }, now)
      if (!noted.ok) return noted
      await saveCallToMake(documents, noted.value)
      await noteWrong(documents, whose, outcome, now)
      return accept({ value: { id: call.id, call: noted.value, person: whose, appointment }, person })
    },
    async again(documents, id, standing) {
      at = standing.now
      const found = await read(documents, standing)
      if (!found) return refuse('call-unknown')
      const { call, whose, appointment } = found
      return appointment ? accept({ id, call, person: whose, appointment }) : refuse('call-over')
    },
  })
  if (!decision.ok) return decision
  const { call, ...about } = decision.value
  const nameOf = await nameSites(database, [call.siteId])
  return accept({ call: describeCall(call, about, { ids: caller.ids, placeName: nameOf(call.siteId), now: at }) })
})

/** Whoever has that number is called no more, whatever else is to be told: it is kept for the counsellor, who may know better. */
async function noteWrong(documents: Documents, person: Person, outcome: CallOutcome, now: Instant): Promise<void> {
  const { guest } = person
  if (outcome !== 'wrong-number' || !guest?.spoken) return
  await savePerson(documents, { ...person, guest: { ...guest, spoken: { ...guest.spoken, wrongAt: now } } })
}
