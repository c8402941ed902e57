import * as z from 'zod/mini'
import { audiences } from '#core/domain/reading/article'
import { civilDate, id, line, minutes, name, text, upTo, url } from '../shapes'

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
  /** The professional who checked it, and when; null until somebody has. */
  review: z.nullable(z.object({ by: name, on: civilDate })),
  updatedOn: civilDate,
  sources: upTo(20, z.object({ title: line, publisher: line, url: z.nullable(url) })),
  blocks: upTo(50, block),
})
