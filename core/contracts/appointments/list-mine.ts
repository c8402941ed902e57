import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, upTo } from '../shapes'
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
    /** A child who needs somebody, as a guardian is told it (`children.list` says since when); null where none does. */
    care: z.nullable(id),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
