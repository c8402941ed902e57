import * as z from 'zod/mini'
import { id, instant, shortId } from '#core/contracts/shapes'
import { KNOWN_FOR, type StaffInvitation } from '#core/domain/access/invitation'
import { staffRoles } from '#core/domain/access/roles'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

export const staffInvitations = rowsOf<StaffInvitation>(
  'staff-invitations',
  z.object({
    id,
    role: z.enum(staffRoles),
    nodeId: id,
    counsellorId: z.exactOptional(id),
    name: sealedText,
    by: id,
    at: instant,
    until: instant,
    used: z.exactOptional(z.object({ by: id, at: instant })),
    withdrawn: z.exactOptional(instant),
    candidate: z.exactOptional(z.object({ batchId: id, candidateId: shortId })),
  }),
  // Since the second it may let in an expert: who does not know of it would let them in without what was admitted.
  [asItWas, asItWas],
)

export function findStaffInvitation(documents: Gets, rowId: string): Promise<StaffInvitation | null> {
  return staffInvitations.own(documents, rowId)
}

export function saveStaffInvitation(documents: Documents, row: StaffInvitation): Promise<void> {
  return staffInvitations.put(documents, row)
}

export async function findStaffInvitations(database: Reads, rowIds: readonly string[]): Promise<StaffInvitation[]> {
  return rowIds.length === 0 ? [] : staffInvitations.all(database, { among: { field: 'id', values: rowIds } })
}

export function listStaffInvitations(database: Reads): Promise<StaffInvitation[]> {
  return staffInvitations.all(database, {})
}

/** Ids of those nobody asks about any more, the longest ago first. */
export function listForgottenInvitations(database: Reads, now: Instant, most: number): Promise<string[]> {
  return staffInvitations.ids(
    database,
    { range: { field: 'until', until: now - KNOWN_FOR } },
    { field: 'until', direction: 'asc', limit: most },
  )
}

export function clearStaffInvitation(documents: Documents, rowId: string, now: Instant): Promise<boolean> {
  return staffInvitations.clear(documents, rowId, ({ until }) => typeof until === 'number' && until < now - KNOWN_FOR)
}
