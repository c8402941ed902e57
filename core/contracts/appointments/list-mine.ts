import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant, upTo } from '../shapes'
import { appointment } from './records'

/** The caller's own appointments, latest start first, at most 50. */
export const listMyAppointments = operation({
  name: 'appointments.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    appointments: upTo(50, appointment),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
