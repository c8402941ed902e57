import type * as z from 'zod/mini'
import type { AccessOf, AnyOperation, ParsedInputOf, RefusalOf } from '#core/contracts/operation'
import type { Grant } from '#core/domain/access/relations'
import type { Role } from '#core/domain/access/roles'
import type { Decision } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import type { Database } from '../_store/database'

export interface Caller {
  readonly personId: string
}

export interface StaffCaller extends Caller {
  /** Of the roles the operation asks for; at least one. */
  readonly grants: readonly Grant[]
}

/** An operation for anyone does not learn who calls unless it asks; null when the platform does not know either. */
export type Identify = () => Caller | null

export type CallerFor<Access extends Role> = 'anyone' extends Access
  ? Identify
  : 'resident' extends Access
    ? Caller
    : StaffCaller

export type AnyCaller = Identify | Caller | StaffCaller

/** What a handler is given besides its input: time, chance and data come from here and nowhere else. */
export interface Call<Op extends AnyOperation = AnyOperation> {
  readonly caller: CallerFor<AccessOf<Op>>
  readonly database: Database
  readonly now: Instant
  readonly newId: () => string
  readonly newCode: () => string
  readonly idFrom: (parts: readonly (string | number)[]) => string
}

export type AnyCall = Omit<Call, 'caller'> & { readonly caller: AnyCaller }

/** A contract's value as a handler may give it: records of the domain are read-only, those of a schema are not. */
export type ReadonlyDeep<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
    : Value

/** The contract's own refusals, and what only the handler can see: whom it needs to know, whose record it is. */
export type HandlerRefusal<Op extends AnyOperation> =
  | RefusalOf<Op>
  | ('anyone' extends AccessOf<Op> ? 'not-signed-in' : 'resident' extends AccessOf<Op> ? never : 'not-allowed')

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
