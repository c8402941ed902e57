import { factsOf, isAnswer, sheetOf } from './answers'
import { holds } from './condition'
import type { AnyScale, Responses } from './scale'

/** Why a result is to be read with care: never that somebody lied. A tired, hurried or helped person answers so too. */
export type ReadWithCare = 'too-fast' | 'straight-line' | 'contradiction'

/** Nobody reads a question and its answers in less. */
const SECONDS_A_QUESTION = 1
/** Fewer alike are no line. */
const LINE = 5

/**
 * One answer all along is odd only where some questions count backwards: there it says a thing and its opposite. Without
 * such questions it may well be true, also at its highest.
 */
function isStraightLine(scale: AnyScale, responses: Responses): boolean {
  const asked = scale.items.filter((item) => !item.number && isAnswer(scale, item, responses[item.id]))
  const turned = asked.filter(({ reversed }) => reversed).length
  if (asked.length < LINE || turned === 0 || turned === asked.length) return false
  return new Set(asked.map(({ id }) => responses[id])).size === 1
}

/** `seconds`: from the first question to the last answer; null where it is not known, as after a pause. */
export function readWithCare(scale: AnyScale, responses: Responses, seconds: number | null): ReadWithCare[] {
  const answered = Object.keys(responses).length
  const facts = factsOf(sheetOf(scale, responses))
  const hints: ReadWithCare[] = []
  if (seconds !== null && answered > 0 && seconds < answered * SECONDS_A_QUESTION) hints.push('too-fast')
  if (isStraightLine(scale, responses)) hints.push('straight-line')
  if (scale.contradictions?.some((condition) => holds(condition, facts) === true)) hints.push('contradiction')
  return hints
}
