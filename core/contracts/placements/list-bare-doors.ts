import * as z from 'zod/mini'
import { MOST_DOORS } from '#core/domain/placements/doors'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'

/** Of the caller's sites, those where no code of the whole site hangs: what somebody sees before they put one up at each. */
export const listBareDoors = operation({
  name: 'placements.listBareDoors',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    /** As many as are put up at once; `more`: there are others, which are told once these have theirs. */
    sites: upTo(MOST_DOORS, z.object({ id, name })),
    more: z.boolean(),
  }),
  refusals: [],
})
