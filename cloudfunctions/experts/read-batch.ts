import { readBatch } from '#core/contracts/experts'
import { reviewPlaces } from '#core/domain/access/experts'
import { accept, refuse } from '#core/domain/decision'
import { isNamed } from '#core/domain/experts/reviewing'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { findBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findStaff } from '../_store/staff'
import { openPart } from './sealed'
import { describeBatch } from './view'

export const readBatchHandler = handle(readBatch, async ({ batchId }, { caller, database, secrets, now }) => {
  const [nodes, batch, record] = await Promise.all([
    listNodes(database),
    findBatch(database, batchId),
    findStaff(database, caller.ids),
  ])
  if (!batch || !reviewPlaces(caller.grants, nodes).has(batch.nodeId)) return refuse('batch-unknown')
  const names = batch.candidates.map(({ name }) => openPart(secrets, batchId, 'name', name))
  if (!caller.ids.includes(batch.by) && isNamed(calledOf(secrets, record), names)) return refuse('batch-about-you')
  return accept({ batch: await describeBatch(batch, { database, secrets, caller, now, nodes }) })
})
