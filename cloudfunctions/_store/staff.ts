import * as z from 'zod/mini'
import { id, upTo } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import type { Documents } from './database'
import { asItWas, rowsOf } from './rows'

const grant = z.object({ role: z.enum(staffRoles), nodeId: id, counsellorId: z.exactOptional(id) })

export const staff = rowsOf<StaffRecord>('staff', z.object({ id, grants: upTo(50, grant) }), [asItWas])

/** A record that cannot be read is a fault, not the record of somebody without any role. */
export async function findStaff(documents: Documents, personId: string): Promise<StaffRecord> {
  return (await staff.own(documents, personId)) ?? { id: personId, grants: [] }
}
