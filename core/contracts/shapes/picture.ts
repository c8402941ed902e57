import * as z from 'zod/mini'
import { type Picture, strokes, tones } from '#core/domain/reading/picture'
import { upTo } from '../shapes'

/** Nothing but commands, numbers and what stands between them: it is put into an image as it is. */
const path = z.string().check(z.minLength(4), z.maxLength(280), z.regex(/^M[MLHVQAZ0-9 .-]+$/))

/** A picture drawn for an article, as shapes: whoever shows it knows the colours. */
export const picture: z.ZodMiniType<Picture> = z.object({
  alt: z.string().check(z.minLength(1), z.maxLength(60)),
  shapes: upTo(36, z.object({ tone: z.enum(tones), path, stroke: z.exactOptional(z.literal([...strokes])) })),
})
