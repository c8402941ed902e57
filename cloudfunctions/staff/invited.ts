import { grantsInForce } from '#core/domain/access/gate'
import { type StaffInvitation, stillOpen } from '#core/domain/access/invitation'
import { invitesAt, posts } from '#core/domain/access/posts'
import type { StaffRecord } from '#core/domain/access/staff'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { dateOf, type Instant } from '#core/domain/time'
import type { Documents } from '../_store/database'
import { findStaffInvitation } from '../_store/staff-invitations'

/** Of a wrong code nothing is made, but that it was tried is written. */
export const WRONG = 'wrong'
export type Wrong = { readonly id: typeof WRONG }

/** Whether whoever invited may still: asked again when it is used, in the transaction that uses it. */
export function mayStill(
  inviter: StaffRecord | null,
  { role, nodeId }: StaffInvitation,
  nodes: readonly OrganisationNode[],
  now: Instant,
): boolean {
  const grants = inviter ? grantsInForce(inviter, posts[role].invitedBy, dateOf(now)) : null
  return grants?.ok === true && invitesAt(grants.value, role, nodes).has(nodeId)
}

/** What a code was looked at for once more. */
export async function asBefore(documents: Documents, id: string, now: Instant) {
  const invitation = id === WRONG ? null : await findStaffInvitation(documents, id)
  return invitation ? stillOpen(invitation, now) : null
}
