import type { Clock } from '../clock'
import type { Session } from '../store/session'
import type { Store } from '../store/store'
import { type Fields, optionalText } from '../wire/fields'

export interface ActionContext {
  store: Store
  clock: Clock
  /** When the SDK made the request, epoch milliseconds on the machine's clock; 0 when it did not say. */
  sentAt: number
  /** Invoke a function as the caller this request comes from; its answer as JSON text. */
  invoke(name: string, event: unknown): Promise<string>
}

/** What a reply carries besides its request id. */
export type Reply = { data?: Record<string, unknown>; transactionId?: string }

export type Action = (fields: Fields, context: ActionContext) => Reply | Promise<Reply>

/** Run an operation in the transaction its request names, if any. */
export function inSession<Result>(
  fields: Fields,
  context: ActionContext,
  work: (session: Session) => Result | Promise<Result>,
): Promise<Result> {
  return context.store.within(optionalText(fields, 'transactionId'), context.sentAt, work)
}
