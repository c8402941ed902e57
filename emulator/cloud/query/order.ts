import { databaseFailed, invalidParam } from '../wire/errors'
import type { Document } from '../wire/values'
import { entriesAt, noElement } from './entries'
import { encodeKey, isArrayKey, keyAt } from './key'
import type { FindColumn } from './plan'

/** Paths with their direction, most significant first. */
export type Order = { path: string; direction: 1 | -1 }[]

export function readOrder(order: Document): Order {
  return Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam(`order of ${path} must be 1 or -1`)
    return { path, direction }
  })
}

/** The order in SQL, documents otherwise equal in order of insertion; null when a column cannot decide it. */
export function planOrder(order: Order, findColumn: FindColumn): string | null {
  const terms: string[] = []
  for (const { path, direction } of order) {
    const column = findColumn(path)
    if (!column || column.isManifold) return null
    terms.push(`${column.column} ${direction === 1 ? 'ASC' : 'DESC'}`)
  }
  return [...terms, 'seq ASC'].join(', ')
}

/** Sort in memory by the same keys SQL sorts by. The sort is stable. */
export function sortDocuments<Row extends { document: Document }>(rows: Row[], order: Order): Row[] {
  if (order.length === 0) return rows
  const paths = order.map(({ path }) => path.split('.'))
  const keyed = rows.map((row) => ({ row, keys: sortKeys(row.document, order, paths) }))
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, order))
  return keyed.map(({ row }) => row)
}

function compareKeys(a: readonly Buffer[], b: readonly Buffer[], order: Order): number {
  for (const [at, { direction }] of order.entries()) {
    const compared = Buffer.compare(a[at] as Buffer, b[at] as Buffer)
    if (compared !== 0) return compared * direction
  }
  return 0
}

/** With arrays on the way a document stands where the first of its entries in an index of that order would. */
function sortKeys(document: Document, order: Order, paths: readonly string[][]): Buffer[] {
  const keys = paths.map((steps) => keyAt(document, steps))
  if (!keys.some(isArrayKey)) return keys
  return entriesAt(document, paths, parallel)
    .map((values) => values.map((value) => (value === noElement ? lowest : encodeKey(value))))
    .reduce((first, entry) => (compareKeys(entry, first, order) < 0 ? entry : first))
}

const parallel = () => databaseFailed('[BadValue] cannot sort with keys that are parallel arrays')

/** Before everything, null too. */
const lowest = Buffer.from([])
