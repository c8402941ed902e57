import { fillServerDates } from '../query/server-date'
import { updateDocument } from '../query/update'
import { type Change, idKey, writtenRow } from '../store/change'
import type { Session } from '../store/session'
import type { StoredRow } from '../store/stored-row'
import type { Table } from '../store/table'
import { withId, writeChanges } from '../store/write'
import { invalidParam } from '../wire/errors'
import { documentField, textField } from '../wire/fields'
import type { Document } from '../wire/values'
import { type Action, type DocumentContext, inSession } from './action'
import { readTarget, refuseOperators, type Target, targetRows } from './documents'

/** `doc().update`, `where().update` (operators) and `doc().set` (a whole document, `upsert`). */
export const modifyDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const target = readTarget(fields, context)
    const data = fillServerDates(documentField(fields, 'data'), context.clock.now())
    if (Object.keys(data).length === 0) throw invalidParam('data must not be empty')
    if (fields.upsert === true) return setDocument(session, table, target, data)
    return updateDocuments(session, table, target, data, fields.multi !== false && !target.byId)
  })

async function updateDocuments(session: Session, table: Table, target: Target, operators: Document, many: boolean) {
  const work = () => changesOf(table, targetRows(session, table, target, !many), target, operators)
  const updated = await writeChanges(session, work, 'Update')
  return { data: { updated, upsert_id: null } }
}

/** Only documents that come out different count as updated. */
export function changesOf(table: Table, rows: StoredRow[], { query }: Target, operators: Document): Change[] {
  return rows.flatMap((before) => {
    const document = updateDocument(before.document, operators, query)
    const after = writtenRow(table, document, 'Update')
    return after.text === before.text ? [] : [{ table, id: before.id, before, after }]
  })
}

/** Of equal content too it says 1, as the page of `set` does (reference-server-api/database/doc.set); nothing is written then. */
async function setDocument(session: Session, table: Table, target: Target, data: Document) {
  refuseOperators(data)
  const id = target.query._id
  if (id === undefined) throw invalidParam('query must name the document by _id')
  const after = writtenRow(table, withId(id, data), 'Update')
  let existed = false
  await writeChanges(
    session,
    () => {
      const [before = null] = targetRows(session, table, { query: { _id: id }, byId: true }, true)
      existed = before !== null
      return before?.text === after.text ? [] : [{ table, id: idKey(id), before, after }]
    },
    'Update',
  )
  return { data: existed ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } }
}
