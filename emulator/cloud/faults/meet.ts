import { setTimeout as sleep } from 'node:timers/promises'
import type { ActionContext } from '../actions/action'
import { transactionConflict } from '../wire/errors'
import { type Fields, optionalText } from '../wire/fields'
import type { FaultRules } from './faults'

/** What a request meets before its action: waiting, and a conflict when it is part of a transaction. */
export async function meetFaults(
  faults: FaultRules,
  latencyMs: number,
  fields: Fields,
  { store }: Pick<ActionContext, 'store'>,
): Promise<void> {
  const action = String(fields.action)
  const wait = faults.latencyOf(action) ?? (action.startsWith('database.') ? latencyMs : 0)
  if (wait > 0) await sleep(wait)
  const transactionId = optionalText(fields, 'transactionId')
  if (transactionId === undefined || !faults.conflicts(action)) return
  store.abort(transactionId)
  throw transactionConflict()
}
