import { staffRoles } from '#core/domain/access/roles'
import type { StandsThere } from '#core/domain/organisation/tree'
import type { Reads } from '../_store/database'
import { findSitesOfNodes } from '../_store/sites'
import { listStaffAs } from '../_store/staff'

/** How many people hold something right at a place: one who holds two roles there is one. */
export async function countStaffAt(database: Reads, nodeId: string): Promise<number> {
  const byRole = await Promise.all(staffRoles.map((role) => listStaffAs(database, role)))
  const people = byRole.flat().filter(({ grants }) => grants.some((grant) => grant.nodeId === nodeId))
  return new Set(people.map(({ id }) => id)).size
}

export async function standsAt(database: Reads, nodeId: string): Promise<StandsThere> {
  const [sites, grants] = await Promise.all([findSitesOfNodes(database, [nodeId]), countStaffAt(database, nodeId)])
  return { sites: sites.filter(({ closedOn }) => closedOn === null).length, grants }
}
