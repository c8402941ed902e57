import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, upTo } from '../shapes'
import { inARow } from './place'
import { bookable, counsellor, mode, slot, topic } from './records'

/** The three soonest free places of all counsellors together, at one site or at all; fewer when there are no more. */
export const listSoonestPlaces = operation({
  name: 'appointments.listSoonest',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({
    siteId: z.optional(id),
    topic: z.optional(topic),
    mode: z.optional(mode),
    inARow: z.optional(inARow),
  }),
  output: z.object({
    places: upTo(3, z.extend(slot, { counsellor })),
    bookable,
  }),
  refusals: [],
})
