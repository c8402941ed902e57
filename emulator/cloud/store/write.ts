import { decodeDocument } from '../wire/ejson'
import type { Doing } from '../wire/errors'
import type { Document } from '../wire/values'
import { type Change, duplicateOf, entriesAfter, entriesBefore, has } from './change'
import { readRow, rowKey, type Session } from './session'
import type { StoredRow } from './stored-row'
import type { Table, WrittenRow } from './table'
import type { UniqueEntry, Uniqueness } from './unique'

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
    const among = takenAmong(changes)
    for (const change of changes) refuseDuplicate(session, change, among, doing)
    session.apply(changes)
    return changes.length
  }
}

/** What changes made together take of unique indexes, and which documents they are about. */
interface Among {
  ids: Set<string>
  /** How many of them take an entry. */
  takers(unique: Uniqueness, entry: UniqueEntry): number
}

function takenAmong(changes: Change[]): Among {
  const counts = new Map<string, number>()
  const nameOf = (unique: Uniqueness, { name }: UniqueEntry) => `${unique.index.name}\0${name}`
  for (const { table, after } of changes.length > 1 ? changes : []) {
    for (const unique of after ? table.unique : []) {
      for (const entry of entriesAfter(unique, after as WrittenRow)) {
        counts.set(nameOf(unique, entry), (counts.get(nameOf(unique, entry)) ?? 0) + 1)
      }
    }
  }
  const ids = new Set(changes.map(({ id }) => rowKey(id)))
  return { ids, takers: (unique, entry) => counts.get(nameOf(unique, entry)) ?? 1 }
}

function refuseDuplicate(session: Session, change: Change, among: Among, doing: Doing): void {
  const { table, after } = change
  if (!after) return
  const document = () => decodeDocument(after.text)
  if (!change.before && readRow(session, table, after.id)) throw duplicateOf(table, doing, document(), null)
  for (const unique of table.unique) {
    const had = change.before ? entriesBefore(unique, change.before, table) : []
    for (const entry of entriesAfter(unique, after)) {
      // What it has already nobody else can have.
      if (has(had, entry)) continue
      if (among.takers(unique, entry) > 1 || isHeld(session, table, among.ids, unique, entry)) {
        throw duplicateOf(table, doing, document(), { unique, entry })
      }
    }
  }
}

/** Some document other than those being changed already has the entry, as seen from this session. */
function isHeld(
  session: Session,
  table: Table,
  changing: ReadonlySet<string>,
  unique: Uniqueness,
  entry: UniqueEntry,
): boolean {
  const holds = (row: StoredRow) => has(entriesBefore(unique, row, table), entry)
  for (const row of table.holders(unique, entry)) {
    if (!changing.has(rowKey(row.id)) && session.seen(table, row.id) === undefined && holds(row)) return true
  }
  for (const [key, row] of session.overlay(table)) if (row && !changing.has(key) && holds(row)) return true
  return false
}

/** A document with its `_id` first, where MongoDB keeps it. */
export const withId = (id: Document[string], document: Document): Document => {
  const { _id, ...rest } = document
  return { _id: id, ...rest }
}
