import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, askedDate, askedDays, civilDate, id, restOfDays, upTo } from '../shapes'
import { mode, slot, topic } from './records'

/**
 * Free places of up to 12 counsellors, one entry a counsellor and day that has any; of those offers alone that fit the
 * topic and the way to meet, where one is named. Without `from` and `days`, on all the days that can be booked, from the
 * server's today on. At most 1,800 places: whole days, as many as that allows.
 */
export const listOpenings = operation({
  name: 'appointments.listOpenings',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({
    counsellorIds: upTo(12, id).check(z.minLength(1)),
    topic: z.optional(topic),
    mode: z.optional(mode),
    from: z.optional(askedDate),
    days: z.optional(askedDays),
  }),
  output: z.object({
    /** The days answered for, in order: of those asked for, the ones that can be booked. */
    dates: upTo(60, civilDate),
    openings: upTo(12 * 60, z.object({ counsellorId: id, date: civilDate, slots: upTo(288, slot) })).check(
      altogether(1800, 'slots'),
    ),
    /** What to ask for the rest; null when this was all. */
    next: z.nullable(restOfDays),
  }),
  refusals: ['counsellor-unknown'],
})
