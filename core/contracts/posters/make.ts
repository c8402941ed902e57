import * as z from 'zod/mini'
import { codeKinds, MOST_PRINTED, posterFiles, posterFormats } from '#core/domain/placements/poster'
import { pictureStates } from '#core/domain/placements/site-picture'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { base64 } from '../shapes/base64'

/** The most letters a file comes in: as much as an answer holds beside the rest of it. */
export const MOST_LETTERS = 690_000

/** A poster of a code that hangs, or will: its site as it is today, the numbers to call, and its codes. Nothing is kept of it. */
export const makePoster = operation({
  name: 'posters.make',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  // As long as one to look at first; in full size it is longer, and that one was made is nobody's secret.
  leastBytes: 64 * 1024,
  input: z.object({
    placementId: z.string().check(z.minLength(1), z.maxLength(32)),
    format: z.enum(posterFormats),
    file: z.enum(posterFiles),
    /** With the days of the coming thirty that do not go as their weekdays do; without them when left out. */
    special: z.exactOptional(z.boolean()),
  }),
  output: z.object({
    data: z.string().check(z.maxLength(MOST_LETTERS), z.regex(base64)),
    /** Which codes are on it. */
    codes: upTo(2, z.enum(codeKinds)),
    /** How many stretches of such days there are that could be printed. */
    special: z.int().check(z.minimum(0), z.maximum(MOST_PRINTED)),
    /** Whether the site’s photo is on it; not in the answer of a release that knew of none. */
    picture: z.exactOptional(z.enum(pictureStates)),
  }),
  refusals: ['placement-unknown', 'placement-gone', 'site-closed', 'no-code', 'poster-characters', 'poster-too-full'],
})
