import { fillServerDates } from '../query/server-date'
import { writeChanges } from '../store/write'
import { documentField, textField } from '../wire/fields'
import { type Action, type DocumentContext, inSession } from './action'
import { readTarget, targetRows } from './documents'
import { changesOf } from './modify-document'

/** Update the first match and answer with it as it then is, and 1, also when it comes out as it was; without one null. */
export const modifyAndReturnDoc: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, async (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const target = readTarget(fields, context)
    const data = fillServerDates(documentField(fields, 'data'), context.clock.now())
    let doc: string | null = null
    await writeChanges(
      session,
      () => {
        const [row] = targetRows(session, table, target, true)
        const changes = row ? changesOf(table, [row], target, data) : []
        doc = changes[0]?.after?.text ?? row?.text ?? null
        return changes
      },
      'Update',
    )
    return { data: { updated: doc === null ? 0 : 1, doc } }
  })
