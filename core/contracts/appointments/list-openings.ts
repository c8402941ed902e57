import * as z from 'zod/mini'
import { operation } from '../operation'
import { askedDate, civilDate, id, instant } from '../shapes'
import {} from './records'

/** Free places of up to 20 counsellors over up to 31 days, one entry a counsellor and day that has any. */
export const listOpenings = operation({
  name: 'appointments.listOpenings',
  access: ['resident'],
  input: z.object({
    counsellorIds: z.array(id).check(z.minLength(1), z.maxLength(20)),
    from: askedDate,
    days: z.int().check(z.minimum(1), z.maximum(31)),
  }),
  output: z.object({
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
