import type { Grant } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findUnder, managedBy } from './changing'
import { describeUnder } from './under'

/** Somebody under the caller's places, read in the transaction that changes them. */
export async function findColleague(
  documents: Documents,
  database: Reads,
  grants: readonly Grant[],
  staffId: string,
): Promise<Decision<StaffRecord, 'staff-unknown'>> {
  const record = await findUnder(documents, staffId, managedBy(grants, await listNodes(database)))
  return record ? accept(record) : refuse('staff-unknown')
}

/**
 * The same afterwards, as the caller sees them, but for the numbers of their papers: these are opened by a look that is
 * noted, and by nothing else. Null where no post under their places is left.
 */
export async function describeAfter(
  record: StaffRecord,
  grants: readonly Grant[],
  given: { readonly database: Reads; readonly secrets: Secrets; readonly now: Instant },
) {
  const own = managedBy(grants, await listNodes(given.database))
  if (!record.grants.some(({ nodeId }) => own.has(nodeId))) return null
  const { credentials, ...described } = await describeUnder(record, own, given)
  return { ...described, credentials: credentials.map((one) => ({ ...one, number: '' })) }
}
