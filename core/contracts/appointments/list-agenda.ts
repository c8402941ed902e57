import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, askedDate, askedDays, civilDate, count, minuteOfDay, restOfDays, upTo } from '../shapes'
import { appointment } from './records'

/**
 * A counsellor's own days with hours and appointments. Of a day's cancelled ones, which anybody can make many of, the
 * eight last cancelled are listed and the others counted. Without `from` and `days`, all the days that residents can
 * book, from the server's today on; at most 350 appointments: whole days, as many as that allows.
 */
export const listAgenda = operation({
  name: 'appointments.listAgenda',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({
    from: z.optional(askedDate),
    days: z.optional(askedDays),
  }),
  output: z.object({
    days: upTo(
      31,
      z.object({
        date: civilDate,
        hours: upTo(24, z.object({ from: minuteOfDay, until: minuteOfDay })),
        /** By start; at the same minute what holds before what was called off. */
        appointments: upTo(350, appointment),
        /** Further ones that were called off. */
        unlisted: count,
      }),
    ).check(altogether(350, 'appointments')),
    /** What to ask for the rest; null when this was all. */
    next: z.nullable(restOfDays),
  }),
  refusals: [],
})
