import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, upTo } from '../shapes'
import { shutSites } from '../shapes/opening'
import { bookable, counsellor, mode, topic } from './records'

/** Where a page of the list ends: sorted by both. */
const place = z.object({ nextFree: z.nullable(instant), id })

/**
 * Who can be booked, by next free place, soonest first; those without any last. With a topic or a way to meet only those
 * who have an offer of it, and their next place of it. At most 20.
 */
export const listCounsellors = operation({
  name: 'appointments.listCounsellors',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({
    siteId: z.optional(id),
    topic: z.optional(topic),
    mode: z.optional(mode),
    /** What people use by themselves, a relaxation chair or a sand tray, in place of whom they talk to. */
    selfServe: z.optional(z.literal(true)),
    after: z.optional(place),
  }),
  output: z.object({
    counsellors: upTo(20, counsellor),
    bookable,
    /** Why there is nothing on some days; not there where no site is shut. */
    shut: z.exactOptional(shutSites),
    /** There is something here that people use by themselves. */
    selfServe: z.optional(z.literal(true)),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(place),
  }),
  refusals: [],
})
