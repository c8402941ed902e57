import { withdrawExpertBatch } from '#core/contracts/experts'
import { accept, refuse } from '#core/domain/decision'
import { stillTheirs } from '#core/domain/experts/proposing'
import { handle } from '../_runtime/handle'
import { removeBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findForReview } from './view'

/** Nobody was decided about, so nothing is kept of anybody. */
export const withdrawBatchHandler = handle(withdrawExpertBatch, async ({ batchId }, { caller, database, write }) => {
  const nodes = await listNodes(database)
  const decision = await write({
    async first(documents, { person, grants }) {
      const found = await findForReview(documents, batchId, grants, nodes)
      if (!found) return refuse('batch-unknown')
      const theirs = stillTheirs(found, caller.ids)
      if (!theirs.ok) return theirs
      await removeBatch(documents, batchId)
      return accept({ value: { id: batchId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ batchId: decision.value.id }) : decision
})
