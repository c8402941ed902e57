import { openExpertBatch } from '#core/contracts/experts'
import { invitesAt } from '#core/domain/access/posts'
import { accept, refuse } from '#core/domain/decision'
import { checkProposed, openedBatch } from '#core/domain/experts/proposing'
import { handle } from '../_runtime/handle'
import { listBatchHeads, putBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findRoster, saveRoster } from '../_store/rosters'
import { findStaff } from '../_store/staff'
import { sealCandidates } from './sealed'
import { describeBatch, findForReview } from './view'

/** The roster is read first and written: two who open one at the same time do not get the same number. */
export const openBatchHandler = handle(openExpertBatch, async ({ nodeId, candidates }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  const checked = checkProposed(candidates)
  if (!checked.ok) return checked
  const id = newId()
  const sealed = sealCandidates(secrets, id, checked.value)
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const roster = await findRoster(documents)
      const [nodes, known] = await Promise.all([listNodes(database), listBatchHeads(database)])
      if (!invitesAt(grants, 'expert', nodes).has(nodeId)) return refuse('place-not-yours')
      const { id: by } = await findStaff(documents, caller.ids)
      const opened = openedBatch({ id, nodeId, by, at: now, candidates: sealed }, known)
      if (!opened.ok) return opened
      await putBatch(documents, opened.value)
      await saveRoster(documents, roster, now)
      return accept({ value: opened.value, person })
    },
    async again(documents, batchId, { grants }) {
      const batch = await findForReview(documents, batchId, grants, await listNodes(database))
      return batch ? accept(batch) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  return accept({ batch: await describeBatch(decision.value, { database, secrets, caller, now: askedAt }) })
})
