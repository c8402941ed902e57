import { toldByChange } from '#core/domain/inbox/told-by-change'
import { appointmentOf, type Person, withAppointment } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Claim } from '#core/domain/scheduling/day'
import type { Instant } from '#core/domain/time'
import { fileAppointment, findFiled } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { findPerson, savePerson } from './people'

/** Who has a place, and what stands with them of it. */
export interface Client {
  readonly person: Person
  readonly appointment: Appointment
  /** It is over so long that it lies beside the person. */
  readonly isFiled: boolean
}

/** Whoever calls: their own document is written at the end of what they do, and by nobody else before. */
interface Calling {
  readonly person: Person
  readonly ids: readonly string[]
}

/** Whose a claim is. Null where nobody knows any more. Staff may have a place in a calendar too, their own not excepted. */
export async function readClient(
  beside: Reads,
  documents: Gets,
  caller: Calling,
  claim: Pick<Claim, 'id'> & { readonly seat: { readonly personId: string } | null },
): Promise<Client | null> {
  const before = claim.seat ? null : await findFiled(documents, claim.id)
  const personId = claim.seat?.personId ?? before?.personId
  if (personId === undefined) return null
  const person = caller.ids.includes(personId) ? caller.person : await findPerson(documents, [personId], beside)
  const own = appointmentOf(person, claim.id)
  const appointment = own ?? before ?? (await findFiled(documents, claim.id))
  return appointment && { person, appointment, isFiled: own === null }
}

/**
 * Writes a client and their appointment as they are now, and with them what that tells them; `before`: as they were read.
 * Answers with the caller as they are afterwards.
 */
export async function saveClient(
  documents: Documents,
  caller: Calling,
  client: Client,
  { before, now }: { readonly before: Person; readonly now: Instant },
): Promise<Person> {
  const { person, appointment, isFiled } = client
  if (isFiled) await fileAppointment(documents, appointment)
  const after = toldByChange(before, isFiled ? person : withAppointment(person, appointment), now)
  if (caller.ids.includes(person.id)) return after
  await savePerson(documents, after)
  return caller.person
}
