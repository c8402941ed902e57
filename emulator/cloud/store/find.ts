import { type Near, nearest, takeNear } from '../query/geo/near'
import { compileMatch } from '../query/match'
import { type Order, planOrder, sortDocuments } from '../query/order'
import { planQuery } from '../query/plan'
import { decodeDocument } from '../wire/ejson'
import { databaseFailed } from '../wire/errors'
import type { Document } from '../wire/values'
import { Scan } from './scan'
import { rowKey, type Session } from './session'
import type { StoredRow, Table } from './table'

export interface Found extends StoredRow {
  document: Document
}

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

  const plan = planQuery(query, table.findColumn)
  const sqlOrder = planOrder(order, table.findColumn)
  const overlay = session.overlay(table)
  const scan = new Scan(table, plan, sqlOrder ?? undefined)
  const answer = <Row extends StoredRow>(rows: Row[]): Row[] => {
    session.onLook({ table, query, order, returned: rows.length, ...scan.took(overlay.size) })
    return rows
  }
  if (plan.exact && sqlOrder && overlay.size === 0) return answer(scan.rows(limit, offset))

  const matches = compileMatch(query)
  if (sqlOrder && overlay.size === 0) return answer(scan.matching(matches, end).slice(offset))
  const rows = scan.rows().filter(({ id }) => !overlay.has(rowKey(id)))
  const candidates = [...rows, ...laterRows(overlay)].map(withDocument)
  const matched = candidates.filter(({ document }) => matches(document))
  return answer(sortDocuments(bySeq(matched), order).slice(offset, end))
}

/** Rows in range, nearest first. Without an index for places nobody can be asked for what is near. */
function nearRows(session: Session, table: Table, near: Near, rest: Document): Found[] {
  if (!table.geoFields.includes(near.path)) throw databaseFailed('[BadValue] unable to find index for $geoNear query')
  const rows = findRows(throughPlaces(session, table), table, rest).map(withDocument)
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

export const withDocument = (row: StoredRow): Found => ({ ...row, document: decodeDocument(row.text) })

const laterRows = (overlay: ReadonlyMap<string, StoredRow | null>): StoredRow[] =>
  [...overlay.values()].filter((row) => row !== null)

const bySeq = <Row extends StoredRow>(rows: Row[]): Row[] => rows.sort((a, b) => a.seq - b.seq)
