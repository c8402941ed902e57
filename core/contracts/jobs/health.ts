import * as z from 'zod/mini'
import { alarmIds } from '#core/domain/health/limits'
import { operation } from '../operation'
import { count, instant, total, upTo } from '../shapes'
import { gaps } from '../shapes/gaps'

const most = 10
const operationName = z.string().check(z.maxLength(60))

/**
 * How the service runs: of the last day what failed, what was slow, what had to be begun anew, and how much room the database takes.
 * Of everybody and everywhere together. How often something was used is told of nothing that went well.
 */
export const readHealth = operation({
  name: 'jobs.readHealth',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    jobs: z.object({ all: count, notWell: count }),
    calls: z.object({
      /** Full tens of calls. */
      ...{ tens: total, failed: total, busy: total, retried: total },
      /** `percent`: of the full tens of its calls, 100 at most; null of fewer than ten. */
      failing: upTo(most, z.object({ name: operationName, failed: total, percent: z.nullable(count) })),
      /** `within`: nineteen of twenty took no longer, milliseconds; null where that is longer than is told apart. */
      slowest: upTo(most, z.object({ name: operationName, within: z.nullable(total) })),
      /** The hour counted last; null where nothing was counted in a day. */
      until: z.nullable(instant),
    }),
    /**
     * Documents in full tens, bytes in full megabytes. Null until it was counted once; `most` where nobody said how much the plan
     * allows.
     */
    room: z.nullable(
      z.object({
        ...{ at: instant, documents: total, bytes: total },
        ...{ most: z.nullable(total), percent: z.nullable(count) },
        largest: upTo(5, z.object({ name: z.string().check(z.maxLength(40)), documents: total, bytes: total })),
      }),
    ),
    /** Lines that are crossed, since when. */
    crossed: upTo(alarmIds.length, z.object({ id: z.enum(alarmIds), since: instant })),
    gaps,
  }),
  refusals: [],
})

/** Count what lies in each collection, and take away counts that are old: the timer's. */
export const measureStore = operation({
  name: 'jobs.measure',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ collections: count, cleared: count }),
  refusals: [],
})
