import * as z from 'zod/mini'
import { audiences } from '#core/domain/reading/article'
import { collectionKinds } from '#core/domain/reading/collection'
import { pieceKinds } from '#core/domain/reading/piece'
import { civilDate, count, id, line, minutes, name, upTo, url } from '../shapes'
import { block, blocks } from '../shapes/block'
import { handOut } from '../shapes/hand-out'
import { picture } from '../shapes/picture'

export { block }

export const audience = z.enum(audiences)

export const headline = {
  id,
  title: name,
  summary: line,
  audience,
  /** Reading time. */
  minutes,
}

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
  blocks,
  picture: z.exactOptional(picture),
})

/** A shelf, a door or a series by its name. */
export const collectionName = z.object({ id, kind: z.enum(collectionKinds), title: name })

/** Something to read or to do, wherever its page lies. */
export const pieceHeadline = z.object({ kind: z.enum(pieceKinds), id, title: name, summary: line, minutes })

/** An issue of the periodical by its name. */
export const issueName = z.object({ id, number: count, title: name, releasedOn: civilDate })

/** For staff. Of who noted it, it says whether it was the caller. */
export const keptHandOut = z.object({ ...handOut, id, mine: z.boolean() })
