import { postNames } from '#core/content/post-names'
import { whoAmI } from '#core/contracts/account'
import { grantsActedIn } from '#core/domain/access/acting'
import { accept } from '#core/domain/decision'
import { unreadOf } from '#core/domain/inbox/entry'
import { handle } from '../_runtime/handle'
import { countNews } from '../_runtime/staff-inbox'
import { findNodes } from '../_store/nodes'
import { findPerson } from '../_store/people'
import { lookUpStaff } from '../_store/staff'

export const whoAmIHandler = handle(whoAmI, async (_, { caller, database, now }) => {
  const [record, person] = await Promise.all([
    lookUpStaff(database, caller.ids),
    findPerson(database, caller.ids, database),
  ])
  const grants = grantsActedIn(record)
  const [nodes, atWork] = await Promise.all([
    findNodes(database, [...new Set(grants.map((grant) => grant.nodeId))]),
    countNews(database, record, person, now),
  ])
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  return accept({
    roles: grants.map(({ role, nodeId }) => ({
      ...{ role, postName: postNames[role], nodeName: names.get(nodeId) ?? '' },
    })),
    posts: record.grants.length,
    unread: unreadOf(person),
    ...(atWork > 0 && { atWork }),
  })
})
