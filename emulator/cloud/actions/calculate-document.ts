import { countRows } from '../store/find'
import { documentField, textField } from '../wire/fields'
import { type Action, type DocumentContext, inSession } from './action'

export const calculateDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    return { data: { total: countRows(session, table, documentField(fields, 'query')) } }
  })
