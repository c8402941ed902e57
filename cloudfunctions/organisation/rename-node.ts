import { renameNode } from '#core/contracts/organisation'
import { renameNode as decide } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { changeNode } from './change-node'

export const renameNodeHandler = handle(renameNode, (input, call) => changeNode(call, (kept) => decide(kept, input)))
