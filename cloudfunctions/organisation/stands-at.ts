import type { StandsThere } from '#core/domain/organisation/tree'
import type { Reads } from '../_store/database'
import { findSitesOfNodes } from '../_store/sites'
import { listStaff } from '../_store/staff'

/** How many people hold a post right at a place, also one put to rest: it is taken up again there. What ended holds nothing. */
export async function countStaffAt(database: Reads, nodeId: string): Promise<number> {
  const people = await listStaff(database)
  return people.filter(({ grants }) => grants.some((grant) => grant.nodeId === nodeId)).length
}

export async function standsAt(database: Reads, nodeId: string): Promise<StandsThere> {
  const [sites, grants] = await Promise.all([findSitesOfNodes(database, [nodeId]), countStaffAt(database, nodeId)])
  return { sites: sites.filter(({ closedOn }) => closedOn === null).length, grants }
}
