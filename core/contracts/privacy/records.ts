import * as z from 'zod/mini'
import { hindrances, movedKinds, moveStates } from '#core/domain/moving/move'
import { agreedTo, keptKinds } from '#core/domain/privacy/kept'
import { count, id, instant, name, phone, upTo, version } from '../shapes'

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

/** The last move of a record between accounts that somebody is one side of, as they read it. */
export const ownMove = z.object({
  id,
  /** `new`: it is to come here; `old`: it is to go from here. */
  side: z.enum(['new', 'old']),
  state: z.enum(moveStates),
  at: instant,
  /** Until when it may be stopped, or, of a code, shown; null where neither is so. */
  until: z.nullable(instant),
  endedAt: z.nullable(instant),
  hindered: z.nullable(z.enum(hindrances)),
  /** Of one that ended `partly`: what stayed with the old account. */
  left: upTo(movedKinds.length, z.enum(movedKinds)),
  /** Where it was asked for; empty before. */
  siteName: name,
  /** Null where the place has none, or nobody asked yet. */
  sitePhone: z.nullable(phone),
})
