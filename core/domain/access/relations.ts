import type { StaffRole } from './roles'
import type { StaffGrant, StaffRecord } from './staff'

export type Grant = StaffGrant

/** Appointments and kept self-tests alike: one's own, under any id one has or had, and nobody else's. */
export function belongsTo(record: { readonly personId: string }, ids: readonly string[]): boolean {
  return ids.includes(record.personId)
}

export function grantsOf(staff: StaffRecord, roles: readonly StaffRole[]): Grant[] {
  return staff.grants.filter((grant) => roles.includes(grant.role))
}

/** Whether a day is in one of the calendars somebody keeps: what stands on it is theirs to change. */
export function keeps(grants: readonly Grant[], { counsellorId }: { readonly counsellorId: string }): boolean {
  return calendarsOf(grants).includes(counsellorId)
}

/** The calendars somebody keeps, each once; a counsellor who works at two nodes still has one calendar. */
export function calendarsOf(grants: readonly Grant[]): string[] {
  const ids = grants.flatMap((grant) =>
    grant.role === 'counsellor' && grant.counsellorId !== undefined ? [grant.counsellorId] : [],
  )
  return [...new Set(ids)]
}

/** As much of a place as says what lies below what. */
export interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The nodes themselves and all that is below them. A circle of nodes, which nobody should store, ends. */
export function nodesUnder(nodeIds: readonly string[], nodes: readonly Node[]): ReadonlySet<string> {
  const under = new Set(nodeIds)
  for (let before = -1; before < under.size; ) {
    before = under.size
    for (const { id, parentId } of nodes) if (parentId !== null && under.has(parentId)) under.add(id)
  }
  return under
}

/** The nodes that somebody manages, and keeps a calendar at. */
export function nodesOf(grants: readonly Grant[], role: StaffRole): string[] {
  return grants.flatMap((grant) => (grant.role === role ? [grant.nodeId] : []))
}

/** How somebody stands to a calendar: it is their own, or they manage a site where its keeper offers something. */
export type CalendarRelation = 'own' | 'managed'

/**
 * Null for a stranger's. `managed`: sites under the nodes that they manage. Also an offer that is closed counts, else
 * closing the last one would lose the counsellor.
 */
export function relationTo(
  counsellor: { readonly id: string; readonly offers: readonly { readonly siteId: string }[] },
  grants: readonly Grant[],
  managed: readonly { readonly id: string }[],
): CalendarRelation | null {
  if (calendarsOf(grants).includes(counsellor.id)) return 'own'
  const isManaged = counsellor.offers.some(({ siteId }) => managed.some(({ id }) => id === siteId))
  return isManaged && nodesOf(grants, 'manager').length > 0 ? 'managed' : null
}
