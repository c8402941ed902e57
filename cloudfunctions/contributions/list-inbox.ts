import { listContributions } from '#core/contracts/contributions'
import { readsContributions } from '#core/domain/access/contributions'
import { isGone } from '#core/domain/contributions/contribution'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listOpenContributions, listOverContributions, MOST_WAITING } from '../_store/contributions'
import { listNodes } from '../_store/nodes'
import { describeSentIn } from './view'

export const listInboxHandler = handle(listContributions, async (_, { caller, database, now }) => {
  const [nodes, open, over] = await Promise.all([
    listNodes(database),
    listOpenContributions(database),
    listOverContributions(database),
  ])
  if (!readsContributions(caller.grants, nodes)) return accept({ open: [], over: [], more: false, reads: false })
  const there = (all: typeof open) => all.filter((one) => !isGone(one, now)).map(describeSentIn)
  return accept({
    open: there(open.slice(0, MOST_WAITING)),
    over: there(over),
    more: open.length > MOST_WAITING,
    reads: true,
  })
})
