import { closeNode } from '#core/contracts/organisation'
import { closeNode as decide } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findRoster, saveRoster } from '../_store/rosters'
import { changeNode } from './change-node'
import { standsAt } from './stands-at'

/** The roster is read first and written: whoever takes up a post there meanwhile collides, and one of the two is told. */
export const closeNodeHandler = handle(closeNode, (input, call) =>
  changeNode(call, async (kept, now, documents) => {
    const roster = await findRoster(documents)
    const decided = decide(kept, input, await standsAt(call.database, input.nodeId), dateOf(now))
    if (decided.ok) await saveRoster(documents, roster, now)
    return decided
  }),
)
