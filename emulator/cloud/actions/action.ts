import type { Clock } from '../clock'
import type { QueryCost } from '../console/contract'
import type { Answer, Params } from '../openapi/api'
import type { Storage } from '../storage/storage'
import type { Session } from '../store/session'
import type { Store } from '../store/store'
import { type Fields, optionalText } from '../wire/fields'

export interface ActionContext {
  store: Store
  clock: Clock
  /** When the SDK made the request, epoch milliseconds on the machine's clock; 0 when it did not say. */
  sentAt: number
  storage: Storage
  /** Of the mini program this environment belongs to. */
  appId: string
  /** Somebody who has been here, or calls now. */
  knowsUser(openid: string): boolean
  /** Of whoever has one. */
  unionidOf(openid: string): string | undefined
  /** Told what the queries of this request took, added up, once they are done. */
  onCost?(cost: QueryCost): void
  /** Invoke a function as the caller this request comes from; its answer as JSON text. */
  invoke(name: string, event: unknown): Promise<string>
  /** Call one of WeChat's open APIs as the function this request comes from. */
  openApi(name: string, params: Params): Promise<Answer>
}

/** What a reply carries besides its request id; `bytes` are all of it. */
export type Reply = { bytes?: Buffer; data?: Record<string, unknown>; transactionId?: string }

/** What an action on documents needs. */
export type DocumentContext = Pick<ActionContext, 'store' | 'clock' | 'sentAt' | 'onCost'>

export type Action<Context = ActionContext> = (fields: Fields, context: Context) => Reply | Promise<Reply>

/** Run an operation in the transaction its request names, if any. */
export async function inSession<Result>(
  fields: Fields,
  context: DocumentContext,
  work: (session: Session) => Result | Promise<Result>,
): Promise<Result> {
  let total: QueryCost | null = null
  const add = (cost: QueryCost) => {
    total = total ? addCosts(total, cost) : cost
  }
  try {
    return await context.store.within(optionalText(fields, 'transactionId'), context.sentAt, work, add)
  } finally {
    if (total) context.onCost?.(total)
  }
}

/** A request may look more than once: to join, or again after waiting for another writer. */
const addCosts = (a: QueryCost, b: QueryCost): QueryCost => ({
  examined: a.examined + b.examined,
  returned: a.returned + b.returned,
  index: a.index ?? b.index,
  advice: a.advice ?? b.advice,
})
