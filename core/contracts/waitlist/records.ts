import * as z from 'zod/mini'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import { aheadSteps } from '#core/domain/waitlist/ahead'
import { closeReasons, pauseReasons } from '#core/domain/waitlist/entry'
import { MOST_SITES, MOST_WINDOWS, partsOfDay } from '#core/domain/waitlist/wish'
import { askedDate, code, count, id, instant, name, upTo, weekday } from '../shapes'

export const timeWindow = z.object({ weekday, part: z.enum(partsOfDay) })

/** What somebody waits for, as they say it: any of these places, whom and what about if it is not all the same. */
export const wish = {
  siteIds: upTo(MOST_SITES, id),
  counsellorId: z.nullable(id),
  topic: z.nullable(z.enum(topics)),
  modes: upTo(modes.length, z.enum(modes)),
  windows: upTo(MOST_WINDOWS, timeWindow),
  until: askedDate,
}

/** A place that was kept for them, and until when; `over`: the time for it has run out, and nobody looked at it yet. */
export const standingOffer = z.object({
  appointmentId: id,
  ...{ counsellorId: id, counsellorName: name, siteName: name },
  ...{ start: instant, end: instant, mode: z.enum(modes), expires: instant },
  state: z.enum(['open', 'asked', 'over']),
})

/** One's own. `because`: why it rests or is over. `ahead`: how many are asked first, told in four steps. */
export const ownEntry = z.object({
  id,
  ...wish,
  until: z.string().check(z.maxLength(10)),
  ...{ siteNames: upTo(MOST_SITES, name), counsellorName: z.nullable(name) },
  forOther: z.nullable(id),
  since: instant,
  status: z.enum(['active', 'paused', 'closed']),
  because: z.nullable(z.enum([...pauseReasons, ...closeReasons])),
  ahead: z.nullable(z.enum(aheadSteps)),
  /** How many in a row were offered and not answered. */
  unanswered: count,
  offered: z.nullable(standingOffer),
})

/** As staff see it: never what it is about, nor whose it is, but for that they wait themselves. */
export const staffEntry = z.object({
  id,
  code,
  siteNames: upTo(MOST_SITES, name),
  counsellorName: z.nullable(name),
  modes: wish.modes,
  since: instant,
  status: z.enum(['active', 'paused', 'closed']),
  isOffered: z.boolean(),
  isOwn: z.boolean(),
  priority: z.nullable(z.enum(['referred', 'let-down', 'after-crisis', 'site-closed'])),
})
