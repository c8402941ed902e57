import { type Near, nearest, takeNear } from '../query/geo/near'
import { encodeKey } from '../query/key'
import { compileMatch } from '../query/match'
import { type Order, planOrder, sortDocuments } from '../query/order'
import { planQuery } from '../query/plan'
import { databaseFailed } from '../wire/errors'
import { type Document, isScalar, type Scalar } from '../wire/values'
import { Scan } from './scan'
import { readRow, rowKey, type Session } from './session'
import type { StoredRow } from './stored-row'
import type { Table } from './table'

export interface FindOptions {
  order?: Order
  offset?: number
  /** Absent: no limit. */
  limit?: number
}

/** The rows a query asks for, in order. SQL decides what it can; the rest is matched, sorted and cut here. */
export function findRows(session: Session, table: Table, query: Document, options: FindOptions = {}): StoredRow[] {
  const { order = [], offset = 0, limit } = options
  const end = limit === undefined ? undefined : offset + limit
  const { near, rest } = takeNear(query)
  if (near) return sortDocuments(nearRows(session, table, near, rest), order).slice(offset, end)

  if (isScalar(query._id)) return namedRow(session, table, query, query._id).slice(offset, end)

  const findColumn = table.columnsFor(query)
  const plan = planQuery(query, findColumn)
  const sqlOrder = planOrder(order, findColumn)
  const overlay = session.overlay(table)
  const scan = new Scan(table, plan, sqlOrder ?? undefined)
  const answer = (rows: StoredRow[]): StoredRow[] => {
    session.onLook({ table, query, order, returned: rows.length, ...scan.took(overlay.size) })
    return rows
  }
  if (plan.exact && sqlOrder && overlay.size === 0) return answer(scan.rows(limit, offset))

  const matchesDocument = compileMatch(query)
  const matches = ({ document }: StoredRow) => matchesDocument(document)
  if (sqlOrder && overlay.size === 0) return answer(scan.matching(matches, end).slice(offset))
  const rows = scan.matching((row) => !overlay.has(rowKey(row.id)) && matches(row))
  const matched = [...rows, ...laterRows(overlay).filter(matches)]
  return answer(sortDocuments(bySeq(matched), order).slice(offset, end))
}

/** The one row a query with an `_id` can mean. */
function namedRow(session: Session, table: Table, query: Document, id: Scalar): StoredRow[] {
  const { _id, ...rest } = query
  const matches = Object.keys(rest).length > 0 ? compileMatch(rest) : () => true
  const row = readRow(session, table, encodeKey(id))
  const found = row && matches(row.document) ? [row] : []
  const looked = { examined: row ? 1 : 0, returned: found.length, index: '_id_', narrowed: true }
  session.onLook({ table, query, order: [], ...looked })
  return found
}

/** Rows in range, nearest first. Without an index for places nobody can be asked for what is near. */
function nearRows(session: Session, table: Table, near: Near, rest: Document): StoredRow[] {
  if (!table.geoFields.includes(near.path)) throw databaseFailed('[BadValue] unable to find index for $geoNear query')
  const rows = findRows(throughPlaces(session, table), table, rest)
  return nearest(rows, near).map(({ row }) => row)
}

/** The same session, whose looks are through the index for places. */
export function throughPlaces(session: Session, table: Table): Session {
  const [index = null] = table.geoIndexes
  return { ...session, onLook: (look) => session.onLook({ ...look, index, narrowed: true }) }
}

export function countRows(session: Session, table: Table, query: Document): number {
  const plan = planQuery(query, table.findColumn)
  if (!plan.exact || session.overlay(table).size > 0) return findRows(session, table, query).length
  const total = table.count(plan)
  const { index, narrows } = table.accessOf(plan, null)
  const examined = narrows ? total : table.size
  session.onLook({ table, query, order: [], examined, returned: total, index, narrowed: narrows })
  return total
}

const laterRows = (overlay: ReadonlyMap<string, StoredRow | null>): StoredRow[] =>
  [...overlay.values()].filter((row) => row !== null)

const bySeq = (rows: StoredRow[]): StoredRow[] => rows.sort((a, b) => a.seq - b.seq)
