import * as z from 'zod/mini'
import { MOST_PICTURE_PARTS } from '#core/domain/publishing/picture'
import { operation } from '../operation'
import { id } from '../shapes'
import { licenceData } from '../shapes/licence-file'

/**
 * One part of a picture, the first without a `pictureId`, which comes back. When the last is there, `keepPicture` looks at the
 * whole. `picture-missing`: somebody else's, kept already, or another part stands there.
 */
export const bringPicture = operation({
  name: 'publishing.bringPicture',
  from: 'phone',
  write: true,
  perDay: 1200,
  access: ['editor'],
  answer: 'personal',
  input: z.object({
    pictureId: z.nullable(id),
    parts: z.int().check(z.minimum(1), z.maximum(MOST_PICTURE_PARTS)),
    part: z.int().check(z.nonnegative(), z.maximum(MOST_PICTURE_PARTS - 1)),
    data: licenceData,
  }),
  output: z.object({ pictureId: id }),
  refusals: ['picture-missing'],
})
