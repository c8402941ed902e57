import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { appointment } from './records'

/** Cancel one's own appointment; the place is free again in the same transaction. */
export const cancelAppointment = operation({
  name: 'appointments.cancel',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ appointmentId: id }),
  output: z.object({ appointment }),
  refusals: ['appointment-unknown', 'already-cancelled', 'already-started'],
})
