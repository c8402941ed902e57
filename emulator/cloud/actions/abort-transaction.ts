import { textField } from '../wire/fields'
import type { Action } from './action'

export const abortTransaction: Action = (fields, { store }) => {
  store.abort(textField(fields, 'transactionId'))
  return {}
}
