import * as z from 'zod/mini'
import { operation } from '../operation'
import { askedDate, id, line } from '../shapes'
import { placement } from './records'

/**
 * A code for one more place of a site, or for the door of one of its rooms. It is made here, and hangs where it is said to.
 * `roomId`: left out by programs that know of no rooms here, as null: of the whole site.
 */
export const putUpPlacement = operation({
  name: 'placements.putUp',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  shown: ['place'],
  input: z.object({ siteId: id, place: line, roomId: z.optional(z.nullable(id)), since: askedDate }),
  output: z.object({ saved: placement }),
  refusals: ['site-closed', 'placement-incomplete', 'placement-ahead', 'room-unknown', 'placements-full'],
})
