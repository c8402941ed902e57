import { randomBytes } from 'node:crypto'
import { fillServerDates } from '../query/server-date'
import { writtenRow } from '../store/change'
import { withId, writeChanges } from '../store/write'
import { decodeDocument } from '../wire/ejson'
import { invalidParam } from '../wire/errors'
import { listField, textField } from '../wire/fields'
import type { Document } from '../wire/values'
import { type Action, type DocumentContext, inSession } from './action'
import { refuseOperators } from './documents'

/** Several documents go in one after the other: when one is refused those before it stay, as MongoDB's ordered insert does. */
export const insertDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, async (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const documents = listField(fields, 'data').map(newDocument(context.clock.now()))
    for (const document of documents) {
      const after = writtenRow(table, document, 'Insert')
      await writeChanges(session, () => [{ table, id: after.id, before: null, after }], 'Insert')
    }
    return { data: { insertedIds: documents.map(({ _id }) => _id) } }
  })

const newDocument = (now: number) => (text: unknown) => {
  if (typeof text !== 'string') throw invalidParam('data must hold documents as extended JSON text')
  const document = fillServerDates<Document>(decodeDocument(text), now)
  refuseOperators(document)
  return withId(document._id ?? randomBytes(16).toString('hex'), document)
}
