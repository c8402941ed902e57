import type { AnswerOf, AnyOperation } from '#core/contracts/operation'
import { type Refused, refuse } from '#core/domain/decision'

/** What a page gets: the contract's answer, or that nothing could be asked at all. */
export type Answer<Op extends AnyOperation> = AnswerOf<Op> | Refused<'offline'>
export type AnswerRefusal<Op extends AnyOperation> = Extract<Answer<Op>, { ok: false }>['refusal']

/** What came back from the way there: something a function said, or why nothing did. */
export type Delivery =
  | { readonly arrived: true; readonly result: unknown }
  | { readonly arrived: false; readonly reason: 'offline' | 'unavailable' }

/**
 * The function's word, if it is one. Its contents were parsed by the contract before they left the function, so only
 * the outer shape is looked at here: a page in front of a captive portal must not take its reply for an answer.
 */
export function readAnswer<Op extends AnyOperation>(delivery: Delivery): Answer<Op> {
  if (!delivery.arrived) return refuse(delivery.reason)
  const result = delivery.result as { ok?: unknown; value?: unknown; refusal?: unknown } | null | undefined
  if (typeof result !== 'object' || result === null) return refuse('unavailable')
  if (result.ok === true && typeof result.value === 'object' && result.value !== null) return result as Answer<Op>
  if (result.ok === false && typeof result.refusal === 'string') return result as Answer<Op>
  return refuse('unavailable')
}
