import { textField } from '../wire/fields'
import type { Action } from './action'

export const commitTransaction: Action = async (fields, { store, sentAt }) => {
  await store.commit(textField(fields, 'transactionId'), sentAt)
  return {}
}
