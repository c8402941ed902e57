import * as z from 'zod/mini'
import { count, instant, upTo } from '#core/contracts/shapes'
import { type HourCounts, MOST_OPERATIONS, type OperationCounts } from '#core/domain/health/counts'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const operationName = z.string().check(z.maxLength(60), z.regex(/^(?:[a-z]{1,24}\.[A-Za-z]{1,34}|\?)$/))
const operations = upTo(
  MOST_OPERATIONS,
  z.object({
    ...{ name: operationName, calls: count, failed: count, busy: count },
    slow: z.tuple([count, count, count, count]),
  }),
) satisfies z.ZodMiniType<OperationCounts[]>

/** One document an hour and function: how calls went. Nothing in it is anybody's. */
export const callCounts = rowsOf<HourCounts>(
  'call-counts',
  z.object({ id: z.string().check(z.maxLength(40)), hour: instant, operations, retried: count }),
  [asItWas],
)

export const findHour = (documents: Gets, id: string): Promise<HourCounts | null> => callCounts.own(documents, id)

export const saveHour = (documents: Documents, row: HourCounts): Promise<void> => callCounts.put(documents, row)

/** Of hours that began then or later. */
export const listHours = (database: Reads, from: Instant): Promise<HourCounts[]> =>
  callCounts.all(database, { range: { field: 'hour', from } })

/** Ids of hours before that one. */
export const listOldHours = (database: Reads, before: Instant, most: number): Promise<string[]> =>
  callCounts.ids(
    database,
    { range: { field: 'hour', until: before } },
    { field: 'hour', direction: 'asc', limit: most },
  )

export const clearHour = (documents: Documents, id: string, before: Instant): Promise<boolean> =>
  callCounts.clear(documents, id, ({ hour }) => typeof hour === 'number' && hour < before)
