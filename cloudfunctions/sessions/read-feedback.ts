import { readFeedback } from '#core/contracts/sessions'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { tellable } from '#core/domain/scheduling/feedback'
import { addDays, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listFeedback } from '../_store/feedback'

/** The last twelve months and the one there is. */
const LOOKED_AT_DAYS = 365

export const readFeedbackHandler = handle(readFeedback, async (_, { caller, database, now }) => {
  const from = addDays(dateOf(now), -LOOKED_AT_DAYS).slice(0, 7)
  const found = await listFeedback(database, calendarsOf(caller.grants), from)
  const months = found.map((sums) => {
    const { counsellorId, month } = sums
    return { counsellorId, month, answers: tellable(sums, now) }
  })
  return accept({ months: months.sort((a, b) => (a.month < b.month ? 1 : -1)) })
})
