import type { AnswerOf, AnyOperation } from '#core/contracts/operation'
import { openRefusals } from '#core/contracts/sealing'
import { accept, type Refused, refuse } from '#core/domain/decision'
import { type NumberedFault, numbered } from '#core/domain/faults/numbered'
import type { Instant } from '#core/domain/time'
import { lookAt } from './look'
import type { Sealing } from './seal/sealing'

/**
 * What a page gets: the contract's answer, a fault with its number, or why nothing could be asked at all: no way there, or none
 * to seal with.
 */
export type Answer<Op extends AnyOperation> = AnswerOf<Op> | Refused<'offline' | 'cannot-seal' | NumberedFault>
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
  readonly sealed?: unknown
  readonly told?: unknown
}

const asSaid = (result: unknown): Said => (typeof result === 'object' && result !== null ? result : {})

function said(delivery: Delivery): Said {
  return asSaid(delivery.arrived ? delivery.result : null)
}

/** What a personal answer says. Unsealed it may say no more than why it could not be sealed. */
function unsealed(answer: Said, sealing: Pick<Sealing, 'open'> | undefined): Said {
  if (typeof answer.sealed === 'string') return asSaid(sealing?.open(answer.sealed))
  const { ok, refusal } = answer
  return ok === false && openRefusals.some((open) => open === refusal) ? { ok, refusal } : {}
}

/** The server's time, where the reply tells it. */
export function timeOf(delivery: Delivery): Instant | null {
  const { at } = said(delivery)
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? at : null
}

/** Eight digits by which whoever keeps the log finds what went wrong; null where the reply names none. */
function numberOf(delivery: Delivery): string | null {
  const { told } = said(delivery)
  return typeof told === 'string' && /^\d{8}$/.test(told) ? told : null
}

/**
 * The function's word, if it is one: a page in front of a captive portal must not take its reply for an answer, nor
 * draw an answer of an older or newer server that lacks what it needs. A personal one opens with what was sent for it.
 */
export function readAnswer<Op extends AnyOperation>(
  operation: Op,
  delivery: Delivery,
  sealing?: Pick<Sealing, 'open'>,
): Answer<Op> {
  if (!delivery.arrived) return refuse(delivery.reason)
  const answer = said(delivery)
  const number = numberOf(delivery)
  const fault = refuse(number === null ? 'unavailable' : numbered(number))
  const { ok, value, refusal } = operation.answer === 'personal' ? unsealed(answer, sealing) : answer
  if (ok === false && refusal === 'unavailable') return fault
  if (ok === false && typeof refusal === 'string') return refuse(refusal) as Answer<Op>
  const looked = ok === true ? lookAt(operation.output, value) : null
  return looked === null ? fault : (accept(looked) as Answer<Op>)
}

/** Whether what was to be changed may have been: the reply was lost, and so was word of what became of it. */
export function mayHaveBeenDone(refusal: string): boolean {
  return refusal === 'no-reply'
}
