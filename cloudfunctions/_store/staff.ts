import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Place, rowsOf } from './rows'

const grant = z.object({ role: z.enum(staffRoles), nodeId: id, counsellorId: z.exactOptional(id) })

export const staff = rowsOf<StaffRecord>(
  'staff',
  z.object({ id, grants: upTo(50, grant), actedAt: z.exactOptional(instant) }),
  [asItWas],
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

/** Written by whoever acts on it, so that who takes a grant away meanwhile and this act cannot both go through. */
export function touchStaff(documents: Documents, record: StaffRecord, at: Instant): Promise<void> {
  return staff.put(documents, { ...record, actedAt: later(record.actedAt, at) })
}

/** Never what it was before: a document that is written as it stands already collides with nobody. */
export const later = (before: Instant | undefined, at: Instant): Instant => Math.max(at, (before ?? 0) + 1)

/** Everybody who has this role somewhere. */
export async function listStaffAs(database: Reads, role: StaffRole): Promise<StaffRecord[]> {
  const all = await staff.all(database, {})
  return all.filter(({ grants }) => grants.some((one) => one.role === role))
}
