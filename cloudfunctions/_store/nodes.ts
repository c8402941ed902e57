import * as z from 'zod/mini'
import { civilDate, id, name, version } from '#core/contracts/shapes'
import { ownSettings } from '#core/contracts/shapes/settings'
import { nodeKinds, type OrganisationNode } from '#core/domain/organisation/node'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Migration, rowsOf } from './rows'

/** Of the first release nobody could change one. */
const kept: Migration = (document) => ({ settings: {}, closedOn: null, revision: 1, ...document })

export const nodes = rowsOf<OrganisationNode>(
  'nodes',
  z.object({
    id,
    kind: z.enum(nodeKinds),
    name,
    parentId: z.nullable(id),
    settings: ownSettings,
    closedOn: z.nullable(civilDate),
    revision: version,
  }),
  // Since the second it says how many people of a post are asked for; who does not know of it would write it away.
  [asItWas, kept, asItWas],
)

export function findNodes(database: Reads, ids: readonly string[]): Promise<OrganisationNode[]> {
  return nodes.all(database, { among: { field: 'id', values: ids } })
}

export function listNodes(database: Reads): Promise<OrganisationNode[]> {
  return nodes.all(database, {})
}

export const findNode = (documents: Gets, nodeId: string): Promise<OrganisationNode | null> =>
  nodes.own(documents, nodeId)

export const putNode = (documents: Documents, node: OrganisationNode): Promise<void> => nodes.put(documents, node)
