import * as z from 'zod/mini'
import { MOST_DOORS } from '#core/domain/placements/doors'
import { operation } from '../operation'
import { askedDate, id, line, upTo } from '../shapes'
import { placement } from './records'

/**
 * A code at the door of each of these sites, all of them or none, each of its whole site and with the same words. A site that
 * has got one meanwhile, or was given up, is left as it is, so that two who do this at once make one at each.
 */
export const putUpAtDoors = operation({
  name: 'placements.putUpAtDoors',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  shown: ['place'],
  input: z.object({ siteIds: upTo(MOST_DOORS, id).check(z.minLength(1)), place: line, since: askedDate }),
  output: z.object({ saved: upTo(MOST_DOORS, placement) }),
  refusals: ['placement-incomplete', 'placement-ahead', 'placements-full', 'doors-done'],
})
