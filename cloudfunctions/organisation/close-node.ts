import { closeNode } from '#core/contracts/organisation'
import { closeNode as decide } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { changeNode } from './change-node'
import { standsAt } from './stands-at'

export const closeNodeHandler = handle(closeNode, (input, call) =>
  changeNode(call, async (kept, now) => decide(kept, input, await standsAt(call.database, input.nodeId), dateOf(now))),
)
