import * as z from 'zod/mini'
import { count, instant, upTo } from '#core/contracts/shapes'
import { type JobId, jobIds } from '#core/domain/jobs/jobs'
import { type JobRecord, MOST_CODES } from '#core/domain/jobs/record'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const total = z.int().check(z.nonnegative(), z.maximum(1e12))
const faultName = z.string().check(z.maxLength(40), z.regex(/^[A-Za-z]{1,40}$/))

/** One document a job: how its last run ended. */
const jobRecords = rowsOf<JobRecord>(
  'job-records',
  z.object({
    id: z.enum(jobIds),
    since: instant,
    last: z.nullable(
      z.object({
        ...{ endedAt: instant, took: total, done: total, left: total, more: z.boolean() },
        aside: z.exactOptional(total),
        failed: upTo(MOST_CODES, z.object({ code: faultName, times: count })),
      }),
    ),
    wellAt: z.nullable(instant),
    toldAt: z.nullable(instant),
  }),
  [asItWas],
)

export const findJobRecord = (documents: Gets, id: JobId): Promise<JobRecord | null> => jobRecords.own(documents, id)

export const saveJobRecord = (documents: Documents, record: JobRecord): Promise<void> =>
  jobRecords.put(documents, record)

/** Of a job that is no more nothing is read; of one that cannot be read neither, as of one that never ran. */
export const listJobRecords = (database: Reads): Promise<JobRecord[]> => jobRecords.all(database, {})
