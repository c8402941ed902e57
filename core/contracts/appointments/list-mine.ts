import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant } from '../shapes'
import { appointment } from './records'

/** The caller's own appointments, latest start first, at most 50; `before` pages on. */
export const listMyAppointments = operation({
  name: 'appointments.listMine',
  access: ['resident'],
  input: z.object({ before: z.optional(instant) }),
  output: z.object({ appointments: z.array(appointment) }),
  refusals: [],
})
