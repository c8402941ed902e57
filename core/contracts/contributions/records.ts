import * as z from 'zod/mini'
import { id, instant } from '../shapes'
import {
  askedWords,
  contributionFacts,
  signature,
  wordsBetween,
  writtenText,
  writtenTitle,
} from '../shapes/contribution'

/** A contribution as whoever sent it sees it. Taken back, what they wrote is null. */
export const ownContribution = z.object({
  ...contributionFacts,
  title: z.nullable(writtenTitle),
  text: z.nullable(writtenText),
  signature: z.nullable(signature),
  asked: askedWords,
  declined: z.nullable(wordsBetween),
  /** The article it became, while readers can read it. */
  printedAs: z.nullable(id),
  goneAt: instant,
})

/** One in the editors' list: nothing of what it says or whose it is. */
export const sentIn = z.object({
  ...contributionFacts,
  named: z.boolean(),
  /** What it was made into. */
  pieceId: z.nullable(id),
})

/** One that an editor opened. */
export const openedContribution = z.object({
  ...contributionFacts,
  title: z.nullable(writtenTitle),
  text: writtenText,
  signature: z.nullable(signature),
  asked: askedWords,
  declined: z.nullable(wordsBetween),
  pieceId: z.nullable(id),
  /** The words may speak of dying: whoever reads thinks of the person first. */
  speaksOfDanger: z.boolean(),
})
