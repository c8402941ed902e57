import { accept, type Decision, refuse } from '../decision'
import { type StaffGrant, type StaffRecord, sameGrant } from './staff'

export type PostName = Pick<StaffGrant, 'role' | 'nodeId' | 'counsellorId'>

/**
 * The one post somebody of several chose to act in. Null where they never chose, hold it no longer, or have no other: then
 * whatever they hold, holds.
 */
export function actingIn({ acting, grants }: Pick<StaffRecord, 'acting' | 'grants'>): StaffGrant | null {
  if (acting === undefined || grants.length < 2) return null
  return grants.find((one) => sameGrant(one, acting)) ?? null
}

/** What somebody may act by now: of the post they chose, or of all of theirs. */
export function grantsActedIn(record: Pick<StaffRecord, 'acting' | 'grants'>): readonly StaffGrant[] {
  const chosen = actingIn(record)
  return chosen ? [chosen] : record.grants
}

/** Acts in that post and no other from now on; null: in all of theirs together again. One put to rest cannot be chosen. */
export function switchedTo(
  record: StaffRecord,
  to: PostName | null,
): Decision<StaffRecord, 'post-unknown' | 'staff-suspended'> {
  const { acting: _, ...rest } = record
  if (to === null) return accept(rest)
  const held = record.grants.find((one) => sameGrant(one, to))
  if (held === undefined) return refuse('post-unknown')
  if (held.suspended) return refuse('staff-suspended')
  const { role, nodeId, counsellorId } = held
  return accept({ ...rest, acting: { role, nodeId, ...(counsellorId === undefined ? {} : { counsellorId }) } })
}
