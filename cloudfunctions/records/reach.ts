import { type Keeper, keepersOf } from '#core/domain/access/records'
import type { Grant } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import { dateOf, type Instant } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { findStaffRow, listStaff, touchStaff } from '../_store/staff'

/** Who answers for records where the caller works, and the sites these keepers answer for. */
export interface Reach {
  readonly keepers: readonly Keeper[]
  readonly nodes: readonly OrganisationNode[]
  readonly sites: readonly Site[]
  readonly staff: readonly StaffRecord[]
}

export async function readReach(
  database: Reads,
  { ids, grants }: Pick<StaffCaller, 'ids' | 'grants'>,
  now: Instant,
): Promise<Reach> {
  const [nodes, sites, staff] = await Promise.all([listNodes(database), listAllSites(database), listStaff(database)])
  const keepers = keepersOf(staff, grants, { nodes, self: ids, today: dateOf(now) })
  const kept = sites.filter((site) => keepers.some(({ nodeIds }) => nodeIds.has(site.nodeId)))
  return { keepers, nodes, sites: kept, staff }
}

interface Asking {
  readonly grants: readonly Grant[]
  readonly ids: readonly string[]
  readonly now: Instant
}

/**
 * The keeper, who still is one now; written on, so that they cannot leave at the same moment and the opening be nobody's to
 * judge. Null where they are none any more.
 */
export async function holdKeeper(
  documents: Documents,
  keeper: Keeper,
  { nodes }: Reach,
  { grants, ids, now }: Asking,
): Promise<Keeper | null> {
  const record = await findStaffRow(documents, keeper.id)
  const [still] = record ? keepersOf([record], grants, { nodes, self: ids, today: dateOf(now) }) : []
  if (record && still) await touchStaff(documents, record, now)
  return still ?? null
}
