import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant, upTo } from '../shapes'
import { bookable, counsellor } from './records'

/** The three soonest free places of all counsellors together; fewer when there are no more. */
export const listSoonestPlaces = operation({
  name: 'appointments.listSoonest',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({}),
  output: z.object({
    places: upTo(3, z.object({ counsellor, start: instant, end: instant })),
    bookable,
  }),
  refusals: [],
})
