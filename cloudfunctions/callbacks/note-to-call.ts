import { noteToCall } from '#core/contracts/callbacks'
import { accept, refuse } from '#core/domain/decision'
import { type CallToMake, noteCall } from '#core/domain/messages/call-to-make'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { findAccess } from '../_store/access-log'
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
      const after = outcome === 'wrong-number' ? await afterWrong(documents, whose, call, now) : whose
      const isOwn = whose === person
      if (after !== whose && !isOwn) await savePerson(documents, after)
      const value = { id: call.id, call: noted.value, person: after, appointment }
      return accept({ value, person: isOwn ? after : person })
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

/**
 * Whoever has that number is called no more, whatever else is to be told: it is kept for the counsellor, who may know
 * better, and for who left it, who reads it beside the number. One that was left after the last look is another.
 */
async function afterWrong(documents: Documents, person: Person, { looks }: CallToMake, now: Instant): Promise<Person> {
  const { guest, calls } = person
  if (guest?.spoken) return { ...person, guest: { ...guest, spoken: { ...guest.spoken, wrongAt: now } } }
  const last = looks.at(-1)
  const seen = calls && last !== undefined ? await findAccess(documents, last) : null
  return calls && seen && calls.at <= seen.at ? { ...person, calls: { ...calls, wrongAt: now } } : person
}
