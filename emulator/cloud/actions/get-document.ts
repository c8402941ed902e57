import { projectDocuments } from '../query/match'
import { readOrder } from '../query/order'
import { pickFields, plainFields } from '../query/projection'
import { findRows } from '../store/find'
import type { StoredRow } from '../store/stored-row'
import { encodeText } from '../wire/ejson'
import { invalidParam } from '../wire/errors'
import { documentField, integerField, textField } from '../wire/fields'
import type { Document } from '../wire/values'
import { type Action, type DocumentContext, inSession } from './action'
import { readTarget, targetRows } from './documents'
import { listReply } from './list-reply'

const defaultLimit = 100
const maxLimit = 1000

export const getDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const target = readTarget(fields, context)
    const projection = documentField(fields, 'projection')
    if (target.byId) return listReply(texts(targetRows(session, table, target, true), projection))

    const order = readOrder(documentField(fields, 'order'))
    const offset = integerField(fields, 'offset', 0)
    const limit = integerField(fields, 'limit', defaultLimit) || defaultLimit
    if (offset < 0 || limit < 0) throw invalidParam('offset and limit must not be negative')
    const rows = findRows(session, table, target.query, { order, offset, limit: Math.min(limit, maxLimit) })
    return listReply(texts(rows, projection))
  })

function texts(rows: StoredRow[], projection: Document): string[] {
  if (Object.keys(projection).length === 0) return rows.map(({ text }) => text)
  const fields = plainFields(projection)
  if (fields) return rows.map(({ text }) => pickFields(text, fields))
  const documents = rows.map(({ document }) => document)
  return projectDocuments(documents, projection).map(encodeText)
}
