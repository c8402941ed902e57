import { type Grant, nodesOf, nodesUnder } from '#core/domain/access/relations'
import type { Site } from '#core/domain/organisation/site'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findSitesOfNodes } from '../_store/sites'

/** The sites under the nodes that somebody manages. */
export async function readManagedSites(database: Reads, grants: readonly Grant[]): Promise<Site[]> {
  const nodes = await listNodes(database)
  return findSitesOfNodes(database, [...nodesUnder(nodesOf(grants, 'manager'), nodes)])
}
