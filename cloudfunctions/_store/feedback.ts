import * as z from 'zod/mini'
import { count, id } from '#core/contracts/shapes'
import { type Feedback, feedbackIdOf } from '#core/domain/scheduling/feedback'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** By counsellor and month, added up; whose an answer was is stored nowhere. */
export const feedback = rowsOf<Feedback>(
  'feedback',
  z.object({
    id: z.string().check(z.maxLength(72)),
    counsellorId: id,
    month: z.string().check(z.maxLength(7), z.regex(/^\d{4}-\d{2}$/)),
    n: count,
    heardSum: count,
    yes: count,
    no: count,
    unsure: count,
  }),
  [asItWas],
)

export function findFeedback(
  documents: Gets,
  session: { readonly counsellorId: string; readonly start: number },
): Promise<Feedback | null> {
  return feedback.own(documents, feedbackIdOf(session))
}

export function saveFeedback(documents: Documents, sums: Feedback): Promise<void> {
  return feedback.put(documents, sums)
}

/** Of these counsellors, from a month on. */
export function listFeedback(database: Reads, counsellorIds: readonly string[], from: string): Promise<Feedback[]> {
  return feedback.all(database, {
    among: { field: 'counsellorId', values: counsellorIds },
    range: { field: 'month', from },
  })
}
