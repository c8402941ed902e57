import * as z from 'zod/mini'
import { jobIds } from '#core/domain/jobs/jobs'
import { MOST_CODES } from '#core/domain/jobs/record'
import { operation } from '../operation'
import { count, instant, total, upTo } from '../shapes'

/** As `JobState` has them. */
const states = ['well', 'not-yet', 'faulty', 'stuck', 'late'] as const

/**
 * Everything the service does by itself, and how its last run ended: numbers and codes, nothing of anybody. `done` and `left` are
 * full tens, `left` beside what was set aside.
 */
export const listJobs = operation({
  name: 'jobs.list',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    jobs: upTo(
      jobIds.length,
      z.object({
        id: z.enum(jobIds),
        state: z.enum(states),
        /** Milliseconds: the longest there is between two runs. */
        period: total,
        /** When a run last did all it set out to; null where none did. */
        wellAt: z.nullable(instant),
        last: z.nullable(
          z.object({
            ...{ endedAt: instant, took: total, done: total, left: total, more: z.boolean() },
            aside: z.exactOptional(total),
            /** Names of faults as the log has them. */
            failed: upTo(MOST_CODES, z.object({ code: z.string().check(z.maxLength(40)), times: count })),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})
