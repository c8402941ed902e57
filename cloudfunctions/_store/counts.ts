import * as z from 'zod/mini'
import { count, id, instant } from '#core/contracts/shapes'
import { type Count, nothingCounted } from '#core/domain/assessment/one-time-code'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** How many wrong codes somebody tried, all from one network, and all together; how much was handed in. Gone a day later. */
export const counts = rowsOf<Count>('counts', z.object({ id, count, since: instant, lastAt: instant }), [asItWas])

export const ofEverybody = 'wrong-codes'
export const handedIn = 'handed-in'
export const wrongCodesOf = (personId: string) => `wrong-codes_${personId}`
/** By a mark that leads to no address. */
export const wrongCodesFrom = (mark: string) => `wrong-from_${mark}`

export async function findCount(documents: Gets, countId: string): Promise<Count> {
  return (await counts.own(documents, countId)) ?? nothingCounted(countId)
}

export function saveCount(documents: Documents, counted: Count): Promise<void> {
  return counts.put(documents, counted)
}

/** Ids of those last added to before that moment. */
export function listOldCounts(database: Reads, before: Instant, most: number): Promise<string[]> {
  return counts.ids(
    database,
    { range: { field: 'lastAt', until: before } },
    { field: 'lastAt', direction: 'asc', limit: most },
  )
}

export function clearCount(documents: Documents, countId: string, before: Instant): Promise<boolean> {
  return counts.clear(documents, countId, ({ lastAt }) => typeof lastAt === 'number' && lastAt < before)
}
