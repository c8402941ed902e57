import type * as z from 'zod/mini'
import type { AccessOf, AnyOperation, ParsedInputOf, RefusalOf } from '#core/contracts/operation'
import type { GateRefusal } from '#core/domain/access/gate-refusals'
import type { Grant } from '#core/domain/access/relations'
import type { Role } from '#core/domain/access/roles'
import type { Attempt } from '#core/domain/attempts/attempt'
import type { Decision } from '#core/domain/decision'
import type { Sealed, SealedAt } from '#core/domain/privacy/sealed'
import type { Instant } from '#core/domain/time'
import type { Database, Reads } from '../_store/database'
import type { OneTimeCodes } from './one-time-code'
import type { Secrets } from './private'
import type { Tally } from './tally'
import type { Write } from './write'

export interface Caller {
  readonly personId: string
  /** All that their records may be stored under, `personId` first. */
  readonly ids: readonly [string, ...string[]]
}

export interface StaffCaller extends Caller {
  /** Of the roles the operation asks for; at least one. */
  readonly grants: readonly Grant[]
}

/** An operation for anyone does not learn who calls. */
export type CallerFor<Access extends Role> = 'anyone' extends Access
  ? null
  : 'resident' extends Access
    ? Caller
    : StaffCaller

export type AnyCaller = null | Caller | StaffCaller

/** What a handler is given besides its input: time, chance and data come from here and nowhere else. */
interface Given<Op extends AnyOperation> {
  readonly caller: CallerFor<AccessOf<Op>>
  readonly database: Reads
  /** To store what is private, and to read it. */
  readonly secrets: Secrets
  /** What opens a row that belongs to nobody. */
  readonly codes: OneTimeCodes
}

export interface ReadingCall<Op extends AnyOperation = AnyOperation> extends Given<Op> {
  readonly now: Instant
}

export interface WritingCall<Op extends AnyOperation = AnyOperation> extends Given<Op> {
  /** When it was asked, for looking ahead; what is decided goes by the time of the try. */
  readonly askedAt: Instant
  readonly newId: () => string
  readonly newCode: () => string
  /**
   * What the platform calls whoever calls, sealed for a place: to send them what they allowed. No handler sees it open. Null at
   * a desk, where the platform knows nobody.
   */
  readonly sealAddress: (at: SealedAt) => Sealed | null
  /**
   * Asks WeChat about words that residents will read, where they do not come with the input. Those it did not see are stored all the
   * same, and whoever manages everything is told with what is written; unless somebody looks at them anyhow before they are read.
   */
  readonly checkWords: (texts: readonly string[], then?: 'is-looked-at') => Promise<Decision<true, 'words-blocked'>>
  /** The one way to change anything. What time it is, is told anew on each try. */
  readonly write: Write
}

export interface TidyingCall<Op extends AnyOperation = AnyOperation> extends ReadingCall<Op> {
  /** What nobody does and has to be written all the same. */
  readonly transaction: Database['transaction']
  /** What time it is on each try of a transaction. */
  readonly clock: () => Instant
  /** Of a job: what is noted of its run. */
  readonly tally: Tally
}

/** Nobody's: there is no caller to note it with, so the attempt is all that makes a second try the same one. */
export interface LeavingCall<Op extends AnyOperation = AnyOperation> extends TidyingCall<Op> {
  readonly attempt: Attempt
  /** The same for the same caller and text, and of use to find neither; null where the platform names nobody. */
  readonly markOf: (text: string) => string | null
}

export type Call<Op extends AnyOperation> = Op extends { readonly write: true }
  ? WritingCall<Op>
  : Op extends { readonly tidies: true }
    ? TidyingCall<Op>
    : Op extends { readonly leaves: true }
      ? LeavingCall<Op>
      : ReadingCall<Op>

export type AnyCall = Omit<ReadingCall & WritingCall & LeavingCall, 'caller'> & { readonly caller: AnyCaller }

/** A contract's value as a handler may give it: records of the domain are read-only, those of a schema are not. */
export type ReadonlyDeep<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
    : Value

/** The contract's own refusals, those of writing, and what only the handler can see: whose record it is. */
export type HandlerRefusal<Op extends AnyOperation> =
  | RefusalOf<Op>
  | (Op extends { readonly write: true }
      ?
          | ('attempt-over' | 'too-many' | 'not-allowed' | 'being-deleted' | 'being-moved')
          | ('words-blocked' | 'program-outdated' | GateRefusal)
      : never)
  | (Op extends { readonly leaves: true } ? 'attempt-over' : never)
  | ('anyone' extends AccessOf<Op> ? never : 'resident' extends AccessOf<Op> ? never : 'not-allowed')

export type Handler<Op extends AnyOperation> = (
  input: ParsedInputOf<Op>,
  call: Call<Op>,
) => Promise<Decision<ReadonlyDeep<z.input<Op['output']>>, HandlerRefusal<Op>>>

/** An operation and what carries it out, the types between them settled. */
export interface Handled {
  readonly operation: AnyOperation
  readonly run: (input: unknown, call: AnyCall) => Promise<Decision<unknown, string>>
}

/** A handler that refuses for a reason its contract omits, or gives a value of another shape, does not compile. */
export function handle<Op extends AnyOperation>(operation: Op, handler: Handler<Op>): Handled {
  return { operation, run: handler as unknown as Handled['run'] }
}
