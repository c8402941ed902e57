import { fillServerDates } from '../query/server-date'
import { idKey } from '../store/change'
import { findRows } from '../store/find'
import { readRow, type Session } from '../store/session'
import type { StoredRow } from '../store/stored-row'
import type { Table } from '../store/table'
import { databaseFailed } from '../wire/errors'
import { documentField, type Fields } from '../wire/fields'
import type { Document } from '../wire/values'
import { isScalar } from '../wire/values'
import type { DocumentContext } from './action'

export interface Target {
  query: Document
  /** The SDK's `doc(id)` rather than `where(...)`. */
  byId: boolean
}

export function readTarget(fields: Fields, { clock }: DocumentContext): Target {
  return { query: readQuery(fields, clock.now()), byId: fields.queryType === 'DOC' }
}

/** The server's time may stand in a condition too. */
export const readQuery = (fields: Fields, now: number): Document => fillServerDates(documentField(fields, 'query'), now)

/** The rows a target names; `only` takes the first of them at most. */
export function targetRows(session: Session, table: Table, { query, byId }: Target, only: boolean): StoredRow[] {
  if (byId && Object.keys(query).length === 1 && isScalar(query._id)) {
    const row = readRow(session, table, idKey(query._id))
    const found = row ? [row] : []
    const { length } = found
    session.onLook({ table, query, order: [], examined: length, returned: length, index: '_id_', narrowed: true })
    return found
  }
  return findRows(session, table, query, only ? { limit: 1 } : {})
}

/** A stored field may not look like an operator. */
export function refuseOperators(document: Document): void {
  for (const field of Object.keys(document)) {
    if (field.startsWith('$')) {
      throw databaseFailed(`The dollar ($) prefixed field '${field}' in '${field}' is not valid for storage.`)
    }
  }
}
