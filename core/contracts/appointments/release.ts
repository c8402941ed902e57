import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'

/**
 * Give back a place that is held, before its ten minutes are over. What was booked out of it meanwhile stays; where nothing
 * is held any more there is nothing to do, which is no refusal.
 */
export const releasePlace = operation({
  name: 'appointments.release',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ heldId: id }),
  output: z.object({ heldId: id }),
  refusals: [],
})
