import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Caller } from '../_runtime/handle'
import type { Documents } from '../_store/database'
import { findStaff } from '../_store/staff'

/** One's own record, where one has a post. */
export async function findOwn(documents: Documents, { ids }: Caller): Promise<Decision<StaffRecord, 'no-post'>> {
  const record = await findStaff(documents, ids)
  return record.grants.length > 0 ? accept(record) : refuse('no-post')
}
