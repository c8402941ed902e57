import * as z from 'zod/mini'
import { operation } from '../operation'
import { askedDate, civilDate, id, instant } from '../shapes'
import {} from './records'

/**
 * Free places of up to 20 counsellors, one entry a counsellor and day that has any. Without `from` and `days`, on all the
 * days that can be booked, from the server's today on.
 */
export const listOpenings = operation({
  name: 'appointments.listOpenings',
  access: ['resident'],
  answer: 'public',
  input: z.object({
    counsellorIds: z.array(id).check(z.minLength(1), z.maxLength(20)),
    from: z.optional(askedDate),
    days: z.optional(z.int().check(z.minimum(1), z.maximum(31))),
  }),
  output: z.object({
    /** The days answered for, in order: of those asked for, the ones that can be booked. */
    dates: z.array(civilDate),
    openings: z.array(
      z.object({
        counsellorId: id,
        date: civilDate,
        slots: z.array(z.object({ start: instant, end: instant })),
      }),
    ),
  }),
  refusals: ['counsellor-unknown'],
})
