import * as z from 'zod/mini'
import { agreedTo, keptKinds } from '#core/domain/privacy/kept'
import { count, instant, version } from '../shapes'

/** How much of one kind there is; at most a thousand are counted. */
export const keptCount = z.object({ kind: z.enum(keptKinds), count })

/** What somebody said to one text in one version, the last time, and how often it stands. */
export const agreed = z.object({
  to: z.enum(agreedTo),
  version,
  at: instant,
  answer: z.enum(['yes', 'no']),
  times: count,
})

/** `finishedAt`: null while it is being done. */
export const deletionSlip = z.object({
  since: instant,
  finishedAt: z.nullable(instant),
  results: count,
  appointments: count,
  cancelled: count,
  children: count,
  leftChildren: count,
  callbacks: count,
  contributions: count,
  looks: count,
})
