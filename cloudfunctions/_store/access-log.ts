import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { type AccessEntry, opened, purposes } from '#core/domain/privacy/access-entry'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { untilKey } from './page'
import { asItWas, type Read, rowsOf } from './rows'

/** Each look of staff at what is somebody's; how long it stays is said in `core/content/retention.ts`. */
export const accessLog = rowsOf<AccessEntry>(
  'access-log',
  z.object({
    id,
    at: instant,
    staffId: id,
    personId: id,
    counsellorId: z.exactOptional(id),
    appointmentId: z.exactOptional(id),
    what: upTo(opened.length, z.enum(opened)),
    purpose: z.enum(purposes),
    role: z.exactOptional(z.enum(staffRoles)),
    judged: z.exactOptional(z.enum(['warranted', 'unwarranted'])),
  }),
  // Since the second there are looks at results, each for a reason of its own; since the third at a call somebody asked for;
  // since the fourth in an emergency, and it is said by which post;
  // since the fifth at what somebody sent in to be printed;
  // since the sixth when a record is to go to another account.
  [asItWas, asItWas, asItWas, asItWas, asItWas, asItWas],
)

export function findAccess(documents: Gets, entryId: string): Promise<AccessEntry | null> {
  return accessLog.own(documents, entryId)
}

/** In the transaction that reads what it tells of. */
export function noteAccess(documents: Documents, entry: AccessEntry): Promise<void> {
  return accessLog.put(documents, entry)
}

/** With what it tells of. */
export function removeAccess(documents: Documents, entryId: string): Promise<void> {
  return accessLog.remove(documents, entryId)
}

/** Newest first, at most `most`, those before `before`. */
export function listAccessTo(
  database: Reads,
  personIds: readonly string[],
  most: number,
  before?: Instant,
): Promise<Read<AccessEntry>[]> {
  return accessLog.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'at', until: untilKey(before) } },
    { field: 'at', direction: 'desc', limit: most },
  )
}

/** Ids of looks before then, the longest ago first. */
export function listOldLooks(database: Reads, until: Instant, most: number): Promise<string[]> {
  return accessLog.ids(database, { range: { field: 'at', until } }, { field: 'at', direction: 'asc', limit: most })
}

export function clearLook(documents: Documents, entryId: string, until: Instant): Promise<boolean> {
  return accessLog.clear(documents, entryId, ({ at }) => typeof at === 'number' && at < until)
}

/** Ids of all looks at what is somebody's. */
export function listLookIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return accessLog.ids(database, conditions, { field: 'at', direction: 'desc', limit: most })
}

/** As many as one account is likely ever to be asked for. */
const MOST_ASKED_FOR = 200

/** The same without the looks by which an account was asked for: that somebody did stays with whom it was done to. */
export async function listLooksToMove(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const theirs = { among: { field: 'personId', values: personIds } }
  const order = (limit: number) => ({ field: 'at', direction: 'desc', limit }) as const
  const [all, asked] = await Promise.all([
    accessLog.ids(database, theirs, order(most + MOST_ASKED_FOR)),
    accessLog.ids(database, { ...theirs, equals: { purpose: 'move' } }, order(MOST_ASKED_FOR)),
  ])
  return all.filter((one) => !asked.includes(one)).slice(0, most)
}
