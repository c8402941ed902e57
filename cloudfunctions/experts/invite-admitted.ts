import { inviteAdmitted } from '#core/contracts/experts'
import { areFull, invitationState, type StaffInvitation, untilFrom } from '#core/domain/access/invitation'
import { invitesAt } from '#core/domain/access/posts'
import { accept, refuse } from '#core/domain/decision'
import { invitedFrom, mayInvite } from '#core/domain/experts/admitting'
import { handle } from '../_runtime/handle'
import { madeBefore } from '../_runtime/made-invitation'
import { invitedAt } from '../_runtime/staff-names'
import { putBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findStaff } from '../_store/staff'
import { findStaffInvitation, listStaffInvitations, saveStaffInvitation } from '../_store/staff-invitations'
import { openPart } from './sealed'
import { findForReview } from './view'

/** As `staff.invite` makes one: the code is made of the attempt's id, and is stored nowhere. */
export const inviteAdmittedHandler = handle(inviteAdmitted, async ({ batchId, candidateId }, call) => {
  const { caller, codes, database, secrets, newId, write } = call
  const seed = newId()
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const [nodes, known] = await Promise.all([listNodes(database), listStaffInvitations(database)])
      const batch = await findForReview(documents, batchId, grants, nodes)
      if (!batch) return refuse('batch-unknown')
      if (!invitesAt(grants, 'expert', nodes).has(batch.nodeId)) return refuse('place-not-yours')
      const before = batch.candidates.find((one) => one.id === candidateId)?.invitation ?? null
      const last = before === null ? null : await findStaffInvitation(documents, before)
      const until = untilFrom(now)
      const standing = { ids: caller.ids, last: last && invitationState(last, now), until }
      const may = mayInvite(batch, candidateId, standing)
      if (!may.ok) return may
      if (areFull(known, now)) return refuse('invitations-full')
      const { id: by } = await findStaff(documents, caller.ids)
      const id = codes.rowOf(codes.codeOf(seed))
      const invitation: StaffInvitation = {
        ...{ id, role: 'expert', nodeId: batch.nodeId, by, at: now, until, candidate: { batchId, candidateId } },
        name: secrets.seal(invitedAt(id), openPart(secrets, batchId, 'name', may.value.name)),
      }
      await saveStaffInvitation(documents, invitation)
      await putBatch(documents, invitedFrom(batch, may.value, id))
      return accept({ value: { id: seed, until }, person })
    },
    again: (documents, id, { now }) => madeBefore(documents, codes, id, now),
  })
  if (!decision.ok) return decision
  return accept({ code: codes.codeOf(decision.value.id), until: decision.value.until })
})
