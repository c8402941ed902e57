import { moveNode } from '#core/contracts/organisation'
import { moveNode as decide } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { changeNode, followersIn } from './change-node'

export const moveNodeHandler = handle(moveNode, (input, call) =>
  changeNode(call, (kept) => decide(kept, input), followersIn(call.database)),
)
