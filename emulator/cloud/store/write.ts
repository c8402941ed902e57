import { decodeDocument } from '../wire/ejson'
import type { Doing } from '../wire/errors'
import type { Document } from '../wire/values'
import { type Change, duplicateOf, uniqueValue } from './change'
import { readRow, rowKey, type Session } from './session'
import type { Table } from './table'

/**
 * Work out changes and make them, as one: looking again whenever somebody else had to be waited for. `work` must find
 * its documents anew each time it is called.
 */
export async function writeChanges(session: Session, work: () => Change[], doing: Doing): Promise<number> {
  for (;;) {
    const changes = work()
    const blocker = session.claim(changes)
    if (blocker) {
      await blocker.ended
      continue
    }
    for (const change of changes) refuseDuplicate(session, change, changes, doing)
    session.apply(changes)
    return changes.length
  }
}

function refuseDuplicate(session: Session, change: Change, all: Change[], doing: Doing): void {
  const { table, after } = change
  if (!after) return
  const document = () => decodeDocument(after.text)
  if (!change.before && readRow(session, table, after.id)) throw duplicateOf(table, doing, document(), null)
  for (const unique of table.unique) {
    const wanted = uniqueValue(unique, after.keys)
    // What it has already nobody else can have.
    if (change.before && uniqueValue(unique, change.before.keysIn(table)) === wanted) continue
    const among = all.some(
      (other) => other !== change && other.after && uniqueValue(unique, other.after.keys) === wanted,
    )
    if (among || isHeld(session, table, change, all, unique, wanted)) {
      throw duplicateOf(table, doing, document(), unique)
    }
  }
}

/** Some document other than those being changed already has the value, as seen from this session. */
function isHeld(
  session: Session,
  table: Table,
  { after }: Change,
  all: Change[],
  unique: Table['unique'][number],
  wanted: string,
): boolean {
  const changing = new Set(all.map(({ id }) => rowKey(id)))
  const holder = after && table.holder(unique, after.keys)
  if (holder && !changing.has(rowKey(holder.id)) && session.seen(table, holder.id) === undefined) return true
  for (const [key, row] of session.overlay(table)) {
    if (!row || changing.has(key)) continue
    if (uniqueValue(unique, row.keysIn(table)) === wanted) return true
  }
  return false
}

/** A document with its `_id` first, where MongoDB keeps it. */
export const withId = (id: Document[string], document: Document): Document => {
  const { _id, ...rest } = document
  return { _id: id, ...rest }
}
