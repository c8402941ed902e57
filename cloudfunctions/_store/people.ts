import * as z from 'zod/mini'
import { civilDate, count, id, instant, recordUpTo, upTo } from '#core/contracts/shapes'
import { emptyLedger } from '#core/domain/attempts/ledger'
import { newcomer, otherKinds, type Person, withAppointment } from '#core/domain/people/person'
import { appointmentShape, findFiled, sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { type Place, rowsOf } from './rows'

const place = z.object({ counsellorId: id, start: instant })

const shape = z.object({
  id,
  since: z.nullable(instant),
  appointments: upTo(200, appointmentShape),
  others: upTo(12, z.object({ id, kind: z.enum(otherKinds), name: sealedText })),
  missed: upTo(60, z.object({ appointmentId: id, at: instant, by: z.enum(['client', 'counsellor']) })),
  missedForgivenAt: z.nullable(instant),
  underCare: z.boolean(),
  givenBack: z.nullable(z.object({ on: civilDate, places: upTo(100, z.extend(place, { times: count })) })),
  attempts: upTo(1000, z.object({ id, at: instant, did: z.nullable(id) })),
  uses: z.nullable(z.object({ on: civilDate, times: recordUpTo(200, z.string().check(z.maxLength(64)), count) })),
  guest: z.exactOptional(z.object({ name: z.nullable(sealedText), phone: z.nullable(sealedText) })),
  /** The one open appointment of somebody as it was stored before appointments stood here: it lies filed. */
  openBefore: z.nullable(id),
})

type StoredPerson = z.output<typeof shape>

/**
 * What is neither an appointment nor null has no id, and then the document cannot be read: nobody knows what its person
 * has open.
 */
const openIdOf = (open: unknown) => (open === null ? null : (open as { readonly id?: unknown } | undefined)?.id)

/** Whom the first release knew has been here before, at a time it did not note. */
export const people = rowsOf<StoredPerson>('people', shape, [
  (document) => ({ since: 0, givenBack: null, ...emptyLedger, ...document }),
  ({ openAppointment, ...document }) => ({
    ...newcomer(document.id),
    openBefore: 'appointments' in document ? null : openIdOf(openAppointment),
    ...document,
  }),
])

/** With the appointment that lay beside them until now. */
async function gathered(documents: Gets, { openBefore, ...person }: StoredPerson): Promise<Person> {
  const open = openBefore === null ? null : await findFiled(documents, openBefore)
  return open ? withAppointment(person, open) : person
}

/**
 * By the first of their ids; what is stored under one they had before counts until they are written. What cannot be read
 * is nobody's newcomer: it must not be written over.
 *
 * `beside` is outside of any transaction. Nobody writes under a former id, so what lies there is the same at any moment,
 * and is asked for at once with the document under the first one: that one alone can change meanwhile, and whoever takes
 * over what was there before writes it.
 */
export async function findPerson(
  documents: Gets,
  [current, ...former]: readonly [string, ...string[]],
  beside: Reads,
): Promise<Person> {
  const found = await people.ownFirst([[documents, current], ...former.map((id): Place => [beside, id])])
  return found ? { ...(await gathered(documents, found)), id: current } : newcomer(current)
}

export function savePerson(documents: Documents, person: Person): Promise<void> {
  return people.put(documents, { ...person, openBefore: null } as StoredPerson)
}
