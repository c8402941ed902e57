import { listPosts } from '#core/contracts/staff'
import { invitesAt } from '#core/domain/access/posts'
import { calendarsOf } from '#core/domain/access/relations'
import { staffRoles } from '#core/domain/access/roles'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAllCounsellors } from '../_store/counsellors'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { listStaff } from '../_store/staff'

/** As the contract has them. */
const MOST_PLACES = 200
const MOST_CALENDARS = 150

export const listPostsHandler = handle(listPosts, async (_, { caller, database }) => {
  const [nodes, sites, counsellors, people] = await Promise.all([
    listNodes(database),
    listAllSites(database),
    listAllCounsellors(database),
    listStaff(database),
  ])
  // Nobody is invited here as an expert.
  const invited = staffRoles.filter((role) => role !== 'expert')
  const byRole = invited.map((role) => ({ role, at: invitesAt(caller.grants, role, nodes) }))
  const rolesAt = (nodeId: string) => byRole.flatMap(({ role, at }) => (at.has(nodeId) ? [role] : []))
  const places = nodes.map(({ id, name }) => ({ id, name, roles: rolesAt(id) })).filter(({ roles }) => roles.length > 0)
  const reached = new Set(places.map(({ id }) => id))
  const kept = new Set(calendarsOf(people.flatMap(({ grants }) => grants)))
  const nodeOf = new Map(sites.map(({ id, nodeId }) => [id, nodeId]))
  const calendars = counsellors
    .filter(({ selfServe }) => selfServe === undefined)
    .map(({ id, name, offers }) => ({
      ...{ id, name, kept: kept.has(id) },
      nodeIds: [...new Set(offers.flatMap(({ siteId }) => nodeOf.get(siteId) ?? []))]
        .filter((one) => reached.has(one))
        .slice(0, 8),
    }))
    .filter(({ nodeIds }) => nodeIds.length > 0)
  return accept({ places: places.slice(0, MOST_PLACES), calendars: calendars.slice(0, MOST_CALENDARS) })
})
