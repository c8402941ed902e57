import * as z from 'zod/mini'
import {
  contributionStates,
  MOST_ASKED,
  MOST_CHARACTERS,
  MOST_SIGNATURE,
  MOST_TITLE,
  MOST_WORDS,
  senders,
} from '#core/domain/contributions/contribution'
import { count, id, instant, upTo } from '../shapes'

export const writtenTitle = z.string().check(z.maxLength(MOST_TITLE))
export const writtenText = z.string().check(z.maxLength(MOST_CHARACTERS))
export const signature = z.string().check(z.maxLength(MOST_SIGNATURE))
/** What editors and the person say to each other. */
export const wordsBetween = z.string().check(z.maxLength(MOST_WORDS))

/** What of a contribution is no word of anybody's. */
export const contributionFacts = {
  id,
  sender: z.enum(senders),
  sentAt: instant,
  /** Of the text, in characters. */
  length: count,
  state: z.enum(contributionStates),
  isOpen: z.boolean(),
  changedAt: instant,
}

export const askedWords = upTo(
  MOST_ASKED,
  z.object({
    at: instant,
    question: wordsBetween,
    repliedAt: z.nullable(instant),
    reply: z.nullable(wordsBetween),
  }),
)
