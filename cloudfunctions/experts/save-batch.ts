import { saveExpertBatch } from '#core/contracts/experts'
import { accept, refuse } from '#core/domain/decision'
import { changedBatch, checkProposed } from '#core/domain/experts/proposing'
import { handle } from '../_runtime/handle'
import { putBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { sealCandidates } from './sealed'
import { describeBatch, findForReview } from './view'

export const saveBatchHandler = handle(saveExpertBatch, async ({ batchId, revision, candidates }, call) => {
  const { caller, database, secrets, askedAt, write } = call
  const checked = checkProposed(candidates)
  if (!checked.ok) return checked
  const nodes = await listNodes(database)
  const sealed = sealCandidates(secrets, batchId, checked.value)
  const decision = await write({
    async first(documents, { person, grants }) {
      const found = await findForReview(documents, batchId, grants, nodes)
      if (!found) return refuse('batch-unknown')
      const changed = changedBatch(found, { ids: caller.ids, revision, candidates: sealed })
      if (!changed.ok) return changed
      await putBatch(documents, changed.value)
      return accept({ value: changed.value, person })
    },
    async again(documents, id, { grants }) {
      const found = await findForReview(documents, id, grants, nodes)
      return found ? accept(found) : refuse('batch-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ batch: await describeBatch(decision.value, { database, secrets, caller, now: askedAt, nodes }) })
})
