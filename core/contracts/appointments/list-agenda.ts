import * as z from 'zod/mini'
import { operation } from '../operation'
import { askedDate, civilDate, minuteOfDay } from '../shapes'
import { appointment } from './records'

/**
 * A counsellor's own days with hours and appointments, cancelled ones included. Without `from` and `days`, all the days
 * that residents can book, from the server's today on.
 */
export const listAgenda = operation({
  name: 'appointments.listAgenda',
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({
    from: z.optional(askedDate),
    days: z.optional(z.int().check(z.minimum(1), z.maximum(31))),
  }),
  output: z.object({
    days: z.array(
      z.object({
        date: civilDate,
        hours: z.array(z.object({ from: minuteOfDay, until: minuteOfDay })),
        /** By start; at the same minute what holds before what was called off. */
        appointments: z.array(appointment),
      }),
    ),
  }),
  refusals: [],
})
