import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant, upTo } from '../shapes'
import { other } from './other'
import { appointment } from './records'

/** The caller's own appointments, latest start first, at most 50; and whom they book for. */
export const listMyAppointments = operation({
  name: 'appointments.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    appointments: upTo(50, appointment),
    others: upTo(8, other),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
