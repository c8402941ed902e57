import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { place, takeRefusals } from './place'
import { appointment } from './records'

/**
 * Move one's own appointment, up to its start: the new place first, then the old one is free, both or neither. What was
 * written and the number go along; the old one is kept and names the new one. A pause of booking
 * online (`booking-paused`) holds for it, since a new place is taken: what is there may be kept or called off.
 */
export const moveAppointment = operation({
  name: 'appointments.move',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ appointmentId: id, to: place }),
  output: z.object({ appointment }),
  refusals: [...takeRefusals, 'appointment-unknown', 'already-cancelled', 'already-started', 'phone-missing'],
})
