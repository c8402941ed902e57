import { listColleagues } from '#core/contracts/records'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { colleaguesIn } from './colleagues'
import { readReach } from './reach'

/** As the contract has it. */
const MOST = 100

export const listColleaguesHandler = handle(listColleagues, async (_, { caller, database, secrets, now }) => {
  const reach = await readReach(database, caller, now)
  const nameOf = new Map(reach.nodes.map(({ id, name }) => [id, name]))
  const colleagues = colleaguesIn(reach, caller.ids, dateOf(now)).slice(0, MOST)
  return accept({
    colleagues: colleagues.map(({ record, post }) => ({
      ...{ id: record.id, name: calledOf(secrets, record), role: post.role },
      nodeName: nameOf.get(post.nodeId) ?? '',
    })),
    hasKeeper: reach.keepers.length > 0,
  })
})
