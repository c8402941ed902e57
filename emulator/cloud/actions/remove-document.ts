import { writeChanges } from '../store/write'
import { textField } from '../wire/fields'
import { type Action, type DocumentContext, inSession } from './action'
import { readTarget, targetRows } from './documents'

export const removeDocument: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, async (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const target = readTarget(fields, context)
    const only = fields.multi === false || target.byId
    const deleted = await writeChanges(
      session,
      () => targetRows(session, table, target, only).map((before) => ({ table, id: before.id, before, after: null })),
      'Update',
    )
    return { data: { deleted } }
  })
