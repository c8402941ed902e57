import * as z from 'zod/mini'
import {
  askingRoles,
  consultationStates,
  endReasons,
  MOST_SAID_EACH,
  sides,
} from '#core/domain/consultations/consultation'
import { id, instant, name, upTo } from '../shapes'
import { consultationWords } from '../shapes/consultation'
import { expertField } from '../shapes/expert'

const facts = {
  id,
  /** On which side of it the caller is. */
  side: z.enum(sides),
  /** What colleagues call the other; empty where they left or nobody wrote it. */
  name,
  /** In which post it was asked. */
  role: z.enum(askingRoles),
  field: expertField,
  askedAt: instant,
  changedAt: instant,
  state: z.enum(consultationStates),
  because: z.nullable(z.enum(endReasons)),
  /** When the expert is to have answered; null where no answer is waited for. */
  replyBy: z.nullable(instant),
}

/** One in a list: nothing of what it says. */
export const consultationRow = z.object(facts)

/** `words`: null for what does not open; nobody knows what is in it. */
const word = z.object({ mine: z.boolean(), at: instant, words: z.nullable(consultationWords) })

/** One with every word, for the two who wrote it. */
export const consultation = z.object({
  ...facts,
  said: upTo(2 * MOST_SAID_EACH, word),
  /** Whether the caller may write one more. */
  maySay: z.boolean(),
  expertId: id,
  goneAt: instant,
})
