import * as z from 'zod/mini'
import { civilDate, id } from '../shapes'

export const audience = z.enum(['everyone', 'parents', 'teenagers', 'elders', 'caregivers'])

export const headline = {
  id,
  title: z.string(),
  summary: z.string(),
  audience,
  /** Reading time. */
  minutes: z.int(),
}

/** Blocks a client can lay out without any HTML. */
export const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('note'), text: z.string() }),
])

export const articleSummary = z.object(headline)

export const article = z.object({
  ...headline,
  author: z.string(),
  /** The professional who checked it, and when; null until somebody has. */
  review: z.nullable(z.object({ by: z.string(), on: civilDate })),
  updatedOn: civilDate,
  sources: z.array(z.object({ title: z.string(), publisher: z.string(), url: z.nullable(z.string()) })),
  blocks: z.array(block),
})
