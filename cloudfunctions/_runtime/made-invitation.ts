import { stillOpen } from '#core/domain/access/invitation'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import type { Documents } from '../_store/database'
import { findStaffInvitation } from '../_store/staff-invitations'
import type { OneTimeCodes } from './one-time-code'

/** The id of the attempt that made it, which its code is made of. */
export interface MadeInvitation {
  readonly id: string
  readonly until: Instant
}

/** What became of an invitation: known by the seed it was made of, which leads to the code under the server's key alone. */
export async function madeBefore(
  documents: Documents,
  codes: OneTimeCodes,
  id: string,
  now: Instant,
): Promise<Decision<MadeInvitation, 'attempt-over'>> {
  const invitation = await findStaffInvitation(documents, codes.rowOf(codes.codeOf(id)))
  const open = invitation ? stillOpen(invitation, now) : null
  return open?.ok ? accept({ id, until: open.value.until }) : refuse('attempt-over')
}
