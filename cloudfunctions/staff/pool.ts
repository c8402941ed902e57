import { expertGrant } from '#core/domain/access/experts'
import type { StaffInvitation } from '#core/domain/access/invitation'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { cameIn } from '#core/domain/experts/admitting'
import type { Instant } from '#core/domain/time'
import type { Documents } from '../_store/database'
import { findBatch, putBatch } from '../_store/expert-batches'
import { putExpert, removeExpert } from '../_store/experts'

/**
 * Somebody takes up the post of an expert: with what was admitted of them, in the transaction that gives them the post. The
 * batch is written, so that a second invitation for the same candidate and this one meet. Of any other post nothing is done.
 */
export async function bringIn(
  documents: Documents,
  invitation: StaffInvitation,
  record: StaffRecord,
  now: Instant,
): Promise<Decision<true, 'candidate-gone' | 'already-expert' | 'reviewer-is-candidate'>> {
  if (invitation.role !== 'expert') return accept(true)
  if (invitation.candidate === undefined) return refuse('candidate-gone')
  const { batchId, candidateId } = invitation.candidate
  const batch = await findBatch(documents, batchId)
  if (!batch) return refuse('candidate-gone')
  const { id } = record
  const isExpert = expertGrant(record) !== null
  const came = cameIn(batch, { candidateId, invitation: invitation.id, id, now, isExpert })
  if (!came.ok) return came
  await putBatch(documents, came.value.batch)
  await putExpert(documents, came.value.expert)
  return accept(true)
}

/** Whoever holds the post no more is nobody's expert: what was admitted goes with it. */
export async function leavePool(documents: Documents, before: StaffRecord, after: StaffRecord): Promise<void> {
  if (expertGrant(before) !== null && expertGrant(after) === null) await removeExpert(documents, before.id)
}
