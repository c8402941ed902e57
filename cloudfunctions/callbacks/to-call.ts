import { calledFrom } from '#core/domain/access/callbacks'
import type { Grant } from '#core/domain/access/relations'
import { safeAt } from '#core/domain/callbacks/safe-times'
import { type CallToMake, hasNumberFor, holderOf } from '#core/domain/messages/call-to-make'
import { kindToTell } from '#core/domain/messages/still-to-tell'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { appointmentOf, type Person } from '#core/domain/people/person'
import { callTimesOf, ownTermsOf } from '#core/domain/people/spoken'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Instant } from '#core/domain/time'
import { findCallToMake } from '../_store/calls-to-make'
import type { Documents } from '../_store/database'

/** At a place where the caller is a care worker; any other is unknown like one that never was. */
export async function findOwnCall(
  documents: Documents,
  callId: string,
  { grants, nodes }: { readonly grants: readonly Grant[]; readonly nodes: readonly OrganisationNode[] },
): Promise<CallToMake | null> {
  const found = await findCallToMake(documents, callId)
  return found && calledFrom(grants, nodes).has(found.nodeId) ? found : null
}

/** As it is shown: what is to be said, of which appointment, and nothing of who it is. */
export function describeCall(
  call: CallToMake,
  {
    person,
    appointment,
  }: { readonly person: Pick<Person, 'inbox' | 'guest' | 'calls'>; readonly appointment: Appointment },
  { ids, placeName, now }: { readonly ids: readonly string[]; readonly placeName: string; readonly now: Instant },
) {
  const { id, occasion, at, isOpen, tries } = call
  const kind = kindToTell(person, call)
  const holder = holderOf(call, now)
  const isOwn = holder !== null && ids.includes(holder)
  const isSpoken = person.guest !== undefined
  const times = callTimesOf(person)
  const { code, start, mode } = appointment
  return {
    ...{ id, occasion, kind, at, isOpen, placeName, code, start, mode },
    hasNumber: hasNumberFor(person),
    spoken: isSpoken,
    safe: times && safeAt(times, now),
    windows: isSpoken || isOwn ? times : null,
    own: isOwn ? ownTermsOf(person) : null,
    held: holder === null ? null : isOwn ? ('mine' as const) : ('other' as const),
    tries: tries.map(({ at: when, outcome, staffId }) => ({ at: when, outcome, mine: ids.includes(staffId) })),
  }
}

/** Null where the appointment is not there any more: then there is nobody to call. */
export const appointmentFor = (person: Person, { appointmentId }: CallToMake) => appointmentOf(person, appointmentId)
