import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, askedDate, askedDays, civilDate, id, instant, restOfDays, upTo } from '../shapes'
import { inARow } from './place'
import { bookable, mode, topic } from './records'

/**
 * When anybody suitable is free: for every day the times at which at least one counsellor has a place for this topic and
 * this way to meet, and how many have. Who it will be is decided when the place is taken.
 */
export const listAnyone = operation({
  name: 'appointments.listAnyone',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({
    topic: z.optional(topic),
    mode: z.optional(mode),
    siteId: z.optional(id),
    inARow: z.optional(inARow),
    from: z.optional(askedDate),
    days: z.optional(askedDays),
  }),
  output: z.object({
    days: upTo(
      60,
      z.object({
        date: civilDate,
        times: upTo(
          288,
          z.object({ start: instant, end: instant, counsellors: z.int().check(z.minimum(1), z.maximum(2000)) }),
        ),
      }),
    ).check(altogether(3000, 'times')),
    bookable,
    next: z.nullable(restOfDays),
  }),
  refusals: [],
})
