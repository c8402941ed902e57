import { type Near, nearest, takeNear } from '../query/geo/near'
import { compileMatch } from '../query/match'
import { type Order, planOrder, sortDocuments } from '../query/order'
import { planQuery } from '../query/plan'
import { decodeDocument } from '../wire/ejson'
import { databaseFailed } from '../wire/errors'
import type { Document } from '../wire/values'
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
  const { near, rest } = takeNear(query)
  if (near) {
    const rows = nearRows(session, table, near, rest)
    return sortDocuments(rows, order).slice(offset, limit === undefined ? undefined : offset + limit)
  }
  const plan = planQuery(query, table.findColumn)
  const sqlOrder = planOrder(order, table.findColumn)
  const overlay = session.overlay(table)
  if (plan.exact && sqlOrder && overlay.size === 0) return table.select(plan, sqlOrder, limit ?? -1, offset)

  const matches = compileMatch(query)
  const rows = table.select(plan, sqlOrder ?? undefined).filter(({ id }) => !overlay.has(rowKey(id)))
  const candidates = [...rows, ...laterRows(overlay)].map(withDocument)
  const matched = candidates.filter(({ document }) => matches(document))
  const sorted = sqlOrder && overlay.size === 0 ? matched : sortDocuments(bySeq(matched), order)
  return sorted.slice(offset, limit === undefined ? undefined : offset + limit)
}

/** Rows in range, nearest first. Without an index for places nobody can be asked for what is near. */
function nearRows(session: Session, table: Table, near: Near, rest: Document): Found[] {
  if (!table.geoFields.includes(near.path)) throw databaseFailed('[BadValue] unable to find index for $geoNear query')
  const rows = findRows(session, table, rest).map(withDocument)
  return nearest(rows, near).map(({ row }) => row)
}

export function countRows(session: Session, table: Table, query: Document): number {
  const plan = planQuery(query, table.findColumn)
  if (plan.exact && session.overlay(table).size === 0) return table.count(plan)
  return findRows(session, table, query).length
}

export const withDocument = (row: StoredRow): Found => ({ ...row, document: decodeDocument(row.text) })

const laterRows = (overlay: ReadonlyMap<string, StoredRow | null>): StoredRow[] =>
  [...overlay.values()].filter((row) => row !== null)

const bySeq = <Row extends StoredRow>(rows: Row[]): Row[] => rows.sort((a, b) => a.seq - b.seq)
