import type { StaffRecord } from '#core/domain/access/staff'
import type { Documents } from './database'

export async function findStaff(documents: Documents, personId: string): Promise<StaffRecord> {
  return (await documents.get<StaffRecord>('staff', personId)) ?? { id: personId, grants: [] }
}
