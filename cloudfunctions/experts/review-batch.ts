import { reviewExpertBatch } from '#core/contracts/experts'
import { accept, refuse } from '#core/domain/decision'
import { checkReviewed, mayReview, reviewedBatch } from '#core/domain/experts/reviewing'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { putBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findStaff } from '../_store/staff'
import { batchAt, openPart } from './sealed'
import { describeBatch, findForReview } from './view'

/** Whoever else decides, changes or withdraws it at this moment writes what this writes: one of them is told so. */
export const reviewBatchHandler = handle(reviewExpertBatch, async ({ batchId, revision, decisions }, call) => {
  const { caller, database, secrets, askedAt, write } = call
  const nodes = await listNodes(database)
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findForReview(documents, batchId, grants, nodes)
      if (!found) return refuse('batch-unknown')
      const record = await findStaff(documents, caller.ids)
      const names = found.candidates.map(({ name }) => openPart(secrets, batchId, 'name', name))
      const may = mayReview(found, { ids: caller.ids, name: calledOf(secrets, record), names, revision })
      if (!may.ok) return may
      const checked = checkReviewed(
        decisions,
        found.candidates.map(({ id }) => id),
      )
      if (!checked.ok) return checked
      const reasons = new Map(
        checked.value.flatMap(({ candidateId, admitted, reason }) =>
          admitted ? [] : [[candidateId, secrets.seal(batchAt(batchId, 'reason'), reason)] as const],
        ),
      )
      const decided = reviewedBatch(found, checked.value, { by: record.id, at: now, reasons })
      await putBatch(documents, decided)
      return accept({ value: decided, person })
    },
    async again(documents, id, { grants }) {
      const found = await findForReview(documents, id, grants, nodes)
      return found ? accept(found) : refuse('batch-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ batch: await describeBatch(decision.value, { database, secrets, caller, now: askedAt, nodes }) })
})
