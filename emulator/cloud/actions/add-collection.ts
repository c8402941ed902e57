import { invalidParam } from '../wire/errors'
import { textField } from '../wire/fields'
import type { Action, DocumentContext } from './action'

export const addCollection: Action<DocumentContext> = async (fields, { store }) => {
  const name = textField(fields, 'collectionName')
  if (name.length > 64 || /[\0$]/.test(name)) throw invalidParam('not a name for a collection')
  store.batch.apply(() => store.tables.create(name))
  await store.batch.stored()
  return {}
}
