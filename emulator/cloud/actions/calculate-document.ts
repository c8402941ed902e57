import { countRows } from '../store/find'
import { textField } from '../wire/fields'
import { type Action, type DocumentContext, inSession } from './action'
import { readQuery } from './documents'

export const calculateDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    return { data: { total: countRows(session, table, readQuery(fields, context.clock.now())) } }
  })
