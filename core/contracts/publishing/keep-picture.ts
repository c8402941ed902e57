import * as z from 'zod/mini'
import { pictureRefusals } from '#core/domain/publishing/picture'
import { operation } from '../operation'
import { id } from '../shapes'
import { picture } from './records'

/**
 * Look at a picture that was brought, by its bytes, and put it where readers get it from: JPEG or PNG, no larger than 300 KB
 * and 4 million pixels, without what a camera noted in it. What is to be seen on it is said where it stands in the text.
 */
export const keepPicture = operation({
  name: 'publishing.keepPicture',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['editor'],
  answer: 'personal',
  input: z.object({ pictureId: id }),
  output: z.object({ picture }),
  refusals: ['picture-missing', ...pictureRefusals],
})
