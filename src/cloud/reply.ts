import type { AnswerOf, AnyOperation } from '#core/contracts/operation'
import { accept, type Refused, refuse } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import { lookAt } from './look'

/** What a page gets: the contract's answer, or that nothing could be asked at all. */
export type Answer<Op extends AnyOperation> = AnswerOf<Op> | Refused<'offline'>
export type AnswerRefusal<Op extends AnyOperation> = Extract<Answer<Op>, { ok: false }>['refusal']

/** What came back from the way there: something a function said, or why nothing did. */
export type Delivery =
  | { readonly arrived: true; readonly result: unknown }
  | { readonly arrived: false; readonly reason: 'offline' | 'unavailable' }

interface Said {
  readonly ok?: unknown
  readonly value?: unknown
  readonly refusal?: unknown
  readonly at?: unknown
}

function said(delivery: Delivery): Said {
  const result = delivery.arrived ? delivery.result : null
  return typeof result === 'object' && result !== null ? result : {}
}

/** The server's time, where the reply tells it. */
export function timeOf(delivery: Delivery): Instant | null {
  const { at } = said(delivery)
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? at : null
}

/**
 * The function's word, if it is one: a page in front of a captive portal must not take its reply for an answer, nor
 * draw an answer of an older or newer server that lacks what it needs.
 */
export function readAnswer<Op extends AnyOperation>(operation: Op, delivery: Delivery): Answer<Op> {
  if (!delivery.arrived) return refuse(delivery.reason)
  const { ok, value, refusal } = said(delivery)
  if (ok === false && typeof refusal === 'string') return refuse(refusal) as Answer<Op>
  const looked = ok === true ? lookAt(operation.output, value) : null
  return looked === null ? refuse('unavailable') : (accept(looked) as Answer<Op>)
}

/**
 * Whether what was asked may have been done all the same: the reply was lost on its way, or came from a function that
 * broke. Such a "no" is no answer, and a page that changed something has to say that it does not know.
 */
export function mayHaveBeenDone(refusal: string): boolean {
  return refusal === 'offline' || refusal === 'unavailable'
}
