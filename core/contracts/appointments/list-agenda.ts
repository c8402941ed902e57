import * as z from 'zod/mini'
import { operation } from '../operation'
import { askedDate, civilDate, minuteOfDay } from '../shapes'
import { appointment } from './records'

/** A counsellor's own days with hours and appointments, cancelled ones included. */
export const listAgenda = operation({
  name: 'appointments.listAgenda',
  access: ['counsellor'],
  input: z.object({ from: askedDate, days: z.int().check(z.minimum(1), z.maximum(31)) }),
  output: z.object({
    days: z.array(
      z.object({
        date: civilDate,
        hours: z.array(z.object({ from: minuteOfDay, until: minuteOfDay })),
        appointments: z.array(appointment),
      }),
    ),
  }),
  refusals: [],
})
