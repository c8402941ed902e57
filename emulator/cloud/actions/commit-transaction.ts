import { textField } from '../wire/fields'
import type { Action, DocumentContext } from './action'

export const commitTransaction: Action<DocumentContext> = async (fields, { store, sentAt }) => {
  await store.commit(textField(fields, 'transactionId'), sentAt)
  return {}
}
