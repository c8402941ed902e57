import * as z from 'zod/mini'
import { operation } from '../operation'
import { broughtFile } from '../shapes/course'
import { placement } from './records'

/**
 * What it looks like where a code hangs: JPEG or PNG of up to 3 MB and thirteen million pixels, looked at by its bytes and
 * kept without what the camera noted in it. `brought`: just sent to the storage; null: none any more.
 */
export const setPhoto = operation({
  name: 'placements.setPhoto',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({
    placementId: z.string().check(z.minLength(1), z.maxLength(32)),
    brought: z.nullable(broughtFile),
  }),
  output: z.object({ saved: placement }),
  refusals: ['placement-unknown', 'placement-gone', 'photo-missing', 'photo-unreadable', 'photo-too-large'],
})
