import * as z from 'zod/mini'
import { id, name } from '#core/contracts/shapes'
import { nodeKinds, type OrganisationNode } from '#core/domain/organisation/site'
import type { Reads } from './database'
import { asItWas, rowsOf } from './rows'

export const nodes = rowsOf<OrganisationNode>(
  'nodes',
  z.object({ id, kind: z.enum(nodeKinds), name, parentId: z.nullable(id) }),
  [asItWas],
)

export function findNodes(database: Reads, ids: readonly string[]): Promise<OrganisationNode[]> {
  return nodes.all(database, { among: { field: 'id', values: ids } })
}

export function listNodes(database: Reads): Promise<OrganisationNode[]> {
  return nodes.all(database, {})
}
