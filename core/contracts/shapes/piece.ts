import * as z from 'zod/mini'
import { answerKinds, readers, verdicts } from '#core/domain/publishing/piece'
import { audiences } from '#core/domain/reading/article'
import { civilDate, id, instant, line, name, upTo, version } from '../shapes'

const word = z.string().check(z.maxLength(20))
const reason = z.string().check(z.maxLength(300))

/** As it was typed; what readers are given is made of it by the function alone. */
export const markdown = z.string().check(z.maxLength(10_000))

export const placing = z.object({ collectionId: id, before: z.nullable(id) })

/** All that somebody writes of a piece. */
export const pieceText = z.object({
  title: name,
  summary: line,
  audience: z.enum(audiences),
  author: name,
  authorRole: name,
  words: upTo(30, word),
  leavesNoTrace: z.boolean(),
  aboutIllness: z.boolean(),
  sources: upTo(
    12,
    z.object({
      title: z.string().check(z.maxLength(120)),
      publisher: name,
      url: z.nullable(z.string().check(z.maxLength(240))),
    }),
  ),
  markdown,
  reviewBy: civilDate,
  placements: upTo(12, placing),
})

/** Of who did it nothing is said here: the store knows their id, staff are told whether it was themselves. */
export const pieceReview = {
  at: instant,
  version,
  as: z.enum(readers),
  verdict: z.enum(verdicts),
  words: reason,
  signedAs: z.nullable(name),
}

export const rule = z.string().check(z.maxLength(40), z.regex(/^[a-z-]{1,40}$/))

/** `sentence`: as it stands in the text, cut where it is long. */
export const hitPlace = { rule, sentence: line }

export const hitAnswer = { ...hitPlace, answer: z.enum(answerKinds), words: reason, at: instant }

/** Why, in somebody's words. */
export const because = z.string().check(z.maxLength(300))
