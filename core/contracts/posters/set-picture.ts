import * as z from 'zod/mini'
import { operation } from '../operation'
import { broughtFile } from '../shapes/course'

/**
 * The photo of a site on its posters: JPEG or PNG of up to 3 MB and thirteen million pixels, drawn anew for paper, with
 * nothing that a camera noted. Whoever keeps a code of the site gives it; it stands on the posters of all its codes.
 * `brought`: just sent to the storage; null: none any more.
 */
export const setPicture = operation({
  name: 'posters.setPicture',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({
    placementId: z.string().check(z.minLength(1), z.maxLength(32)),
    brought: z.nullable(broughtFile),
  }),
  output: z.object({ has: z.boolean() }),
  refusals: [
    ...(['placement-unknown', 'placement-gone', 'site-closed'] as const),
    ...(['photo-missing', 'photo-unreadable', 'photo-too-large'] as const),
  ],
})
