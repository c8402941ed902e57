import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

const grant = z.object({ role: z.enum(staffRoles), nodeId: id, counsellorId: z.exactOptional(id) })

export const staff = rowsOf<StaffRecord>(
  'staff',
  z.object({ id, grants: upTo(50, grant), actedAt: z.exactOptional(instant) }),
  [asItWas],
)

/** By the first of their ids that has one. A record that cannot be read is a fault, not that of somebody without a role. */
export async function findStaff(documents: Gets, ids: readonly [string, ...string[]]): Promise<StaffRecord> {
  for (const personId of ids) {
    const found = await staff.own(documents, personId)
    if (found) return found
  }
  return { id: ids[0], grants: [] }
}

/** Written by whoever acts on it, so that who takes a grant away meanwhile and this act cannot both go through. */
export function touchStaff(documents: Documents, record: StaffRecord, at: Instant): Promise<void> {
  return staff.put(documents, { ...record, actedAt: at })
}
