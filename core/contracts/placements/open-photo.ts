import * as z from 'zod/mini'
import { operation } from '../operation'
import { url } from '../shapes'

/** Where the photo of a place is to be had for ten minutes, by whoever keeps codes there. */
export const openPhoto = operation({
  name: 'placements.openPhoto',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({ placementId: z.string().check(z.minLength(1), z.maxLength(32)) }),
  output: z.object({ address: url }),
  refusals: ['placement-unknown', 'photo-unknown'],
})
