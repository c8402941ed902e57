import { addNode } from '#core/contracts/organisation'
import { addNode as decide } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { changeNode } from './change-node'

export const addNodeHandler = handle(addNode, (input, call) => {
  const id = call.newId()
  return changeNode(call, (kept) => decide(kept, { ...input, id }))
})
