import * as z from 'zod/mini'
import { pieceDeeds, pieceStates, readers } from '#core/domain/publishing/piece'
import { leftOut, textFaults } from '#core/domain/publishing/reading'
import { unsafeKinds } from '#core/domain/publishing/unsafe'
import { civilDate, count, id, instant, name, upTo, url, version } from '../shapes'
import { hitAnswer, hitPlace, pieceReview, pieceText } from '../shapes/piece'

const standing = z.nullable(z.object({ version, since: instant }))

/** What the caller may do with a piece; `own`: they wrote in it, so somebody else reviews it. */
export const mayReview = z.enum(['yes', 'own', 'professional-needed', 'no'])

/** A piece in a list. */
export const pieceRow = z.object({
  id,
  title: name,
  nodeId: z.nullable(id),
  state: z.enum(pieceStates),
  asks: z.enum(readers),
  /** Readers read it, in this or an older text. */
  standing,
  publishAt: z.nullable(instant),
  reviewBy: civilDate,
  changedAt: instant,
  /** Whether the caller may write in it. */
  yours: z.boolean(),
  review: mayReview,
})

/** A piece with its text. Of who did something it says whether it was the caller. */
export const piece = z.object({
  ...pieceRow.shape,
  /** What is to be sent back with the next change. 0: an article as it came, which nobody has edited yet. */
  revision: version,
  /** Of the text; each is kept for a while. */
  version,
  text: pieceText,
  answers: upTo(60, z.object({ ...hitAnswer, mine: z.boolean() })),
  reviewed: z.nullable(z.object({ ...pieceReview, mine: z.boolean() })),
  deeds: upTo(30, z.object({ did: z.enum(pieceDeeds), at: instant, mine: z.boolean() })),
})

/** A text that was kept, by its number. */
export const keptVersion = z.object({ version, title: name, at: instant, mine: z.boolean() })

/** A sentence that has to be looked at before the piece can be sent, and what was answered to it. */
export const hit = z.object({
  ...hitPlace,
  kind: z.enum(unsafeKinds),
  /** The words that raised the question. */
  found: z.string().check(z.maxLength(60)),
  where: z.enum(['title', 'summary', 'text']),
  answered: z.boolean(),
})

/** What was made of a text beside its blocks. */
export const looked = {
  minutes: count,
  asks: z.enum(readers),
  hits: upTo(40, hit),
  /** Why it cannot be sent yet. */
  faults: upTo(10, z.enum(textFaults)),
  leftOut: upTo(10, z.enum(leftOut)),
}

/** A picture that was brought and may stand in a text, as `![what is to be seen](picture:ID)`. */
export const picture = z.object({
  id,
  kind: z.enum(['jpeg', 'png']),
  width: count,
  height: count,
  bytes: count,
  address: z.nullable(url),
})
