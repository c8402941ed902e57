import { type AnyOperation, commonRefusals } from '#core/contracts/operation'
import type { Decision } from '#core/domain/decision'
import { readOf } from '#core/domain/faults/known-errors'
import type { Instant } from '#core/domain/time'
import type { Fault } from './fault'

/** One line a call. No field of it comes from the caller's input or says who they are. */
export interface LogLine {
  readonly level: 'info' | 'error'
  readonly at: Instant
  readonly requestId: string
  /** `function.action`; `?` when there is no such action. */
  readonly operation: string
  /** `ok` or the refusal: a personal operation's own are all `refused`, one that the contract does not name is `other`. */
  readonly outcome: string
  readonly ms: number
  readonly fault?: Fault
  /** What somebody was told to name when they ask about it: eight digits, random. */
  readonly told?: string
}

/** A stored document that could not be read: which, by a hash of its id, and by which of its fields. */
export interface BadRowLine {
  readonly level: 'error'
  readonly at: Instant
  readonly badRow: { readonly collection: string; readonly row: string; readonly field: string }
}

/** Something sealed that does not open: where it stands, under which key, and why. */
export interface BadSealLine {
  readonly level: 'error'
  readonly at: Instant
  readonly badSeal: {
    readonly collection: string
    readonly row: string
    readonly field: string
    readonly key: number | null
    readonly why: string
  }
}

/** How far it is with bringing what is sealed under the newest key: numbers of keys, seals and documents. */
export interface KeyTurnLine {
  readonly level: 'info' | 'error'
  readonly at: Instant
  readonly keyTurn: {
    readonly newest: number
    readonly turned: number
    readonly left: number
    readonly stuck: readonly { readonly key: number; readonly seals: number }[]
    readonly droppable: readonly number[]
    readonly changed: readonly number[]
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The platform's id of this call; null when what it gave is of another form, and might be anything. */
export function requestIdOf(context: unknown): string | null {
  const given = [readOf(context, 'request_id'), readOf(context, 'requestId')]
  return given.find((id): id is string => typeof id === 'string' && uuid.test(id)) ?? null
}

export function outcomeOf(operation: AnyOperation | undefined, decision: Decision<unknown, string>): string {
  if (decision.ok) return 'ok'
  const isIt = (refusal: string) => refusal === decision.refusal
  const common: string | undefined = commonRefusals.find(isIt)
  const own: string | undefined = operation?.refusals.find(isIt)
  // Why a person was told no (「already booked」) is theirs: the platform names them beside the same request id.
  return common ?? (own && operation?.answer === 'personal' ? 'refused' : own) ?? 'other'
}

export function writeLog(line: LogLine | BadRowLine | BadSealLine | KeyTurnLine): void {
  console.log(JSON.stringify(line))
}
