import { closeNode } from '#core/contracts/organisation'
import { staffRoles } from '#core/domain/access/roles'
import { closeNode as decide } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Reads } from '../_store/database'
import { findSitesOfNodes } from '../_store/sites'
import { listStaffAs } from '../_store/staff'
import { changeNode } from './change-node'

export const closeNodeHandler = handle(closeNode, (input, call) =>
  changeNode(call, async (kept, now) => decide(kept, input, await standsAt(call.database, input.nodeId), dateOf(now))),
)

async function standsAt(database: Reads, nodeId: string) {
  const [sites, ...byRole] = await Promise.all([
    findSitesOfNodes(database, [nodeId]),
    ...staffRoles.map((role) => listStaffAs(database, role)),
  ])
  const people = new Set(
    byRole.flat().flatMap(({ id, grants }) => (grants.some((grant) => grant.nodeId === nodeId) ? [id] : [])),
  )
  return { sites: sites.filter(({ closedOn }) => closedOn === null).length, grants: people.size }
}
