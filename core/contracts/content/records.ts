import * as z from 'zod/mini'
import { audiences } from '#core/domain/reading/article'
import { collectionKinds } from '#core/domain/reading/collection'
import { civilDate, id, line, minutes, name, text, upTo, url } from '../shapes'
import { picture } from '../shapes/picture'

export const audience = z.enum(audiences)

export const headline = {
  id,
  title: name,
  summary: line,
  audience,
  /** Reading time. */
  minutes,
}

/** Blocks a client can lay out without any HTML. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: name }),
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('list'), items: upTo(20, line) }),
  z.object({ kind: z.literal('note'), text }),
])

export const articleSummary = z.object(headline)

export const article = z.object({
  ...headline,
  author: name,
  /** What the author is and is not. */
  authorRole: name,
  /** The professional who checked it, and when; null until somebody has. */
  review: z.nullable(z.object({ by: name, on: civilDate })),
  updatedOn: civilDate,
  /** The last day it stands unless it is read again by then. */
  reviewBy: civilDate,
  /** Not to be noted on a phone by itself: others may look into it. */
  leavesNoTrace: z.exactOptional(z.literal(true)),
  sources: upTo(20, z.object({ title: line, publisher: line, url: z.nullable(url) })),
  blocks: upTo(50, block),
  picture: z.exactOptional(picture),
})

/** A shelf, a door or a series by its name. */
export const collectionName = z.object({ id, kind: z.enum(collectionKinds), title: name })
