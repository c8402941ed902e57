import * as z from 'zod/mini'
import { civilDate, id, instant, line, name, shortId, text, upTo, version } from '#core/contracts/shapes'
import { fileId } from '#core/contracts/shapes/course'
import { credentialKinds } from '#core/domain/access/credentials'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import { trainingKinds } from '#core/domain/access/trainings'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Place, rowsOf } from './rows'

const byAt = z.object({ by: id, at: instant })

const grant = z.object({
  role: z.enum(staffRoles),
  nodeId: id,
  counsellorId: z.exactOptional(id),
  given: z.exactOptional(byAt),
  suspended: z.exactOptional(byAt),
  needsCredential: z.exactOptional(z.literal(true)),
})

const training = z.object({
  kind: z.exactOptional(z.enum(trainingKinds)),
  what: line,
  on: civilDate,
  until: z.exactOptional(z.nullable(civilDate)),
  by: id,
  at: instant,
})

const portrait = z.object({
  id: shortId,
  kind: z.enum(['jpeg', 'png']),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  bytes: z.int().check(z.positive()),
  fileId,
  consent: z.object({ version, at: instant }),
})

const introduction = z.object({ id: shortId, text, consent: z.object({ version, at: instant }) })

const credential = z.object({
  id: shortId,
  kind: z.enum(credentialKinds),
  number: sealedText,
  issuer: name,
  until: z.nullable(civilDate),
  notedAt: instant,
  checked: z.nullable(z.object({ by: id, at: instant, verified: z.boolean() })),
})

export const staff = rowsOf<StaffRecord>(
  'staff',
  z.object({
    id,
    name: z.exactOptional(sealedText),
    grants: upTo(50, grant),
    acting: z.exactOptional(z.object({ role: z.enum(staffRoles), nodeId: id, counsellorId: z.exactOptional(id) })),
    actedAt: z.exactOptional(instant),
    agreement: z.exactOptional(z.object({ version, at: instant })),
    trainings: z.exactOptional(upTo(20, training)),
    credentials: z.exactOptional(upTo(10, credential)),
    portrait: z.exactOptional(portrait),
    introduction: z.exactOptional(introduction),
  }),
  // Since the second it is known who signed, was trained and is who they say: nobody had before. Since the third trainings
  // have a kind and an end. Since the fourth it is known in which post somebody acts: who does not know of it would write it
  // away, and give back what was laid down. Since the fifth what they say of themselves.
  [asItWas, asItWas, asItWas, asItWas, asItWas],
)

/** Somebody nothing is stored about has no role; a record that cannot be read is a fault, not theirs. */
const without = (id: string): StaffRecord => ({ id, grants: [] })

/** By the first of their ids that has one, all asked for at once: outside of a transaction. */
export async function lookUpStaff(database: Reads, ids: readonly [string, ...string[]]): Promise<StaffRecord> {
  return (await staff.ownFirst(ids.map((id): Place => [database, id]))) ?? without(ids[0])
}

/** The same where it is acted on: a record is written where it lies, so each place is looked at in the transaction. */
export async function findStaff(documents: Gets, ids: readonly [string, ...string[]]): Promise<StaffRecord> {
  for (const personId of ids) {
    const found = await staff.own(documents, personId)
    if (found) return found
  }
  return without(ids[0])
}

/** By the id it lies under; null where there is none. */
export function findStaffRow(documents: Gets, staffId: string): Promise<StaffRecord | null> {
  return staff.own(documents, staffId)
}

export function saveStaff(documents: Documents, record: StaffRecord): Promise<void> {
  return staff.put(documents, record)
}

/** Written by whoever acts on it, so that who takes a grant away meanwhile and this act cannot both go through. */
export function touchStaff(documents: Documents, record: StaffRecord, at: Instant): Promise<void> {
  return staff.put(documents, { ...record, actedAt: later(record.actedAt, at) })
}

/** Never what it was before: a document that is written as it stands already collides with nobody. */
export const later = (before: Instant | undefined, at: Instant): Instant => Math.max(at, (before ?? 0) + 1)

export function findStaffRows(database: Reads, ids: readonly string[]): Promise<StaffRecord[]> {
  return staff.all(database, { among: { field: 'id', values: ids } })
}

export function listStaff(database: Reads): Promise<StaffRecord[]> {
  return staff.all(database, {})
}

/** Everybody who has this role somewhere, and is not put to rest there. */
export async function listStaffAs(database: Reads, role: StaffRole): Promise<StaffRecord[]> {
  const all = await staff.all(database, {})
  return all
    .map((one) => ({ ...one, grants: one.grants.filter(({ suspended }) => !suspended) }))
    .filter(({ grants }) => grants.some((one) => one.role === role))
}

/** One transaction writes to so many; a calendar is kept by one, or by two. */
const MOST_KEEPERS = 5

/** Who keeps this calendar, by the ids their records lie under. */
export async function listKeepers(database: Reads, counsellorId: string): Promise<string[]> {
  const all = await listStaffAs(database, 'counsellor')
  return all
    .filter(({ grants }) => grants.some((one) => one.role === 'counsellor' && one.counsellorId === counsellorId))
    .slice(0, MOST_KEEPERS)
    .map(({ id }) => id)
}
