import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, askedDate, askedDays, civilDate, id, instant, restOfDays, upTo } from '../shapes'

/**
 * Free places of up to 20 counsellors, one entry a counsellor and day that has any. Without `from` and `days`, on all the
 * days that can be booked, from the server's today on. At most 6,000 places: whole days, as many as that allows.
 */
export const listOpenings = operation({
  name: 'appointments.listOpenings',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({
    counsellorIds: upTo(20, id).check(z.minLength(1)),
    from: z.optional(askedDate),
    days: z.optional(askedDays),
  }),
  output: z.object({
    /** The days answered for, in order: of those asked for, the ones that can be booked. */
    dates: upTo(31, civilDate),
    openings: upTo(
      20 * 31,
      z.object({
        counsellorId: id,
        date: civilDate,
        slots: upTo(288, z.object({ start: instant, end: instant })),
      }),
    ).check(altogether(6000, 'slots')),
    /** What to ask for the rest; null when this was all. */
    next: z.nullable(restOfDays),
  }),
  refusals: ['counsellor-unknown'],
})
