import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { bookable, counsellor } from './records'

/** Who can be booked, by next free place, soonest first; those without any last. */
export const listCounsellors = operation({
  name: 'appointments.listCounsellors',
  access: ['resident'],
  answer: 'public',
  input: z.object({ siteId: z.optional(id) }),
  output: z.object({ counsellors: z.array(counsellor), bookable }),
  refusals: [],
})
