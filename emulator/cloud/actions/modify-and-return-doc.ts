import { fillServerDates } from '../query/server-date'
import { writeChanges } from '../store/write'
import { documentField, textField } from '../wire/fields'
import { type Action, type DocumentContext, inSession } from './action'
import { readTarget, targetRows } from './documents'
import { changesOf } from './modify-document'

/** Update the first match and answer with it as it then is. */
export const modifyAndReturnDoc: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, async (session) => {
    const table = context.store.tables.get(textField(fields, 'collectionName'))
    const target = readTarget(fields, context)
    const data = fillServerDates(documentField(fields, 'data'), context.clock.now())
    let doc: string | undefined
    const updated = await writeChanges(
      session,
      () => {
        const [row] = targetRows(session, table, target, true)
        const changes = row ? changesOf(table, [row], target, data) : []
        doc = changes[0]?.after?.text ?? row?.text
        return changes
      },
      'Update',
    )
    return { data: { updated, doc } }
  })
