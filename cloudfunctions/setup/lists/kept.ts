import { keptTree } from '#core/domain/access/organisation'
import type { Grant } from '#core/domain/access/relations'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../../_runtime/private'
import type { Reads } from '../../_store/database'
import { listNodes } from '../../_store/nodes'
import { listAllSites } from '../../_store/sites'

/** Who asks for a list, and what of theirs it is about. */
export interface Asking {
  readonly database: Reads
  readonly secrets: Secrets
  readonly caller: { readonly ids: readonly string[]; readonly grants: readonly Grant[] }
  readonly now: Instant
}

/** A list as it is written: its head first. */
export type Rows = readonly (readonly string[])[]

export interface KeptPlaces {
  readonly nodes: readonly OrganisationNode[]
  readonly own: ReadonlySet<string>
  readonly sites: readonly Site[]
  /** Also those of others: for lists that have another rule of their own. */
  readonly everySite: readonly Site[]
  readonly nameOf: (nodeId: string | null) => string
}

/** The places somebody keeps, and the sites there. Of what lies above a name, no more. */
export async function readPlaces({ database, caller }: Asking): Promise<KeptPlaces> {
  const [nodes, sites] = await Promise.all([listNodes(database), listAllSites(database)])
  const own = keptTree(caller.grants, nodes)
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return {
    ...{ nodes, own, sites: sites.filter(({ nodeId }) => own.has(nodeId)), everySite: sites },
    nameOf: (nodeId) => (nodeId === null ? '' : (names.get(nodeId) ?? '')),
  }
}
