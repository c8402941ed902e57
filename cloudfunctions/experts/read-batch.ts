import { readBatch } from '#core/contracts/experts'
import { reviewPlaces } from '#core/domain/access/experts'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { describeBatch } from './view'

export const readBatchHandler = handle(readBatch, async ({ batchId }, { caller, database, secrets, now }) => {
  const [nodes, batch] = await Promise.all([listNodes(database), findBatch(database, batchId)])
  if (!batch || !reviewPlaces(caller.grants, nodes).has(batch.nodeId)) return refuse('batch-unknown')
  return accept({ batch: await describeBatch(batch, { database, secrets, caller, now, nodes }) })
})
