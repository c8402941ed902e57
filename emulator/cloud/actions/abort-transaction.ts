import { textField } from '../wire/fields'
import type { Action, DocumentContext } from './action'

export const abortTransaction: Action<DocumentContext> = (fields, { store }) => {
  store.abort(textField(fields, 'transactionId'))
  return {}
}
