import * as z from 'zod/mini'
import { id, instant } from '#core/contracts/shapes'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** Where a code leads, under a hash of it. Whether it is still good stands with the child. */
export interface Invitation {
  readonly id: string
  readonly childId: string
  readonly until: Instant
}

export const invitations = rowsOf<Invitation>('invitations', z.object({ id, childId: id, until: instant }), [asItWas])

export function findInvitation(documents: Gets, rowId: string): Promise<Invitation | null> {
  return invitations.own(documents, rowId)
}

export function saveInvitation(documents: Documents, row: Invitation): Promise<void> {
  return invitations.put(documents, row)
}

export function removeInvitation(documents: Documents, rowId: string): Promise<void> {
  return invitations.remove(documents, rowId)
}

/** Ids of those that have run out, the longest ago first. */
export function listRunOut(database: Reads, now: Instant, most: number): Promise<string[]> {
  return invitations.ids(
    database,
    { range: { field: 'until', until: now } },
    { field: 'until', direction: 'asc', limit: most },
  )
}

export function clearInvitation(documents: Documents, rowId: string, now: Instant): Promise<boolean> {
  return invitations.clear(documents, rowId, ({ until }) => typeof until === 'number' && until < now)
}
