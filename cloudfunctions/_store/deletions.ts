import * as z from 'zod/mini'
import { count, id, instant, recordUpTo, upTo } from '#core/contracts/shapes'
import { type Deletion, deletedKinds } from '#core/domain/privacy/deletion'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** By kind; what a later release counts and this one does not know is left out by nobody. */
const done = recordUpTo(deletedKinds.length, z.string().check(z.maxLength(20)), count)

export const deletions = rowsOf<Deletion>(
  'deletions',
  z.object({
    id,
    ids: upTo(20, id),
    as: z.nullable(id),
    childIds: upTo(13, id),
    since: instant,
    workedAt: instant,
    finishedAt: z.nullable(instant),
    done,
    due: instant,
    goneAt: instant,
    times: count,
  }),
  [asItWas],
)

export function findDeletion(documents: Gets, personId: string): Promise<Deletion | null> {
  return deletions.own(documents, personId)
}

/** The one of somebody, whichever of their ids it lies under. */
export function findDeletionOf(database: Reads, ids: readonly string[]): Promise<Deletion | null> {
  return deletions.ownAmong(database, ids)
}

export function saveDeletion(documents: Documents, deletion: Deletion): Promise<void> {
  return deletions.put(documents, deletion)
}

/** Ids of those with something to do, the longest due first. */
export function listDueDeletions(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'due', direction: 'asc', limit: most } as const
  return deletions.ids(database, { range: { field: 'due', until: now + 1 } }, order)
}

/** Ids of slips that are over. */
export function listOldReports(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return deletions.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export function clearReport(documents: Documents, personId: string, now: Instant): Promise<boolean> {
  return deletions.clear(documents, personId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}
