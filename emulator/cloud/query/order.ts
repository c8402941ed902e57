import { invalidParam } from '../wire/errors'
import type { Document, Value } from '../wire/values'
import { isDocument } from '../wire/values'
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
  const keyed = rows.map((row) => ({ row, keys: order.map((term) => sortKey(row.document, term)) }))
  keyed.sort((a, b) => {
    for (const [at, { direction }] of order.entries()) {
      const compared = Buffer.compare(a.keys[at] as Buffer, b.keys[at] as Buffer)
      if (compared !== 0) return compared * direction
    }
    return 0
  })
  return keyed.map(({ row }) => row)
}

/** An array sorts by its least element upwards and by its greatest downwards; an empty one before everything. */
function sortKey(document: Document, { path, direction }: Order[number]): Buffer {
  const steps = path.split('.')
  const key = keyAt(document, steps)
  if (!isArrayKey(key)) return key
  const keys = valuesAt(document, steps).map(encodeKey).sort(Buffer.compare)
  return (direction === 1 ? keys[0] : keys.at(-1)) ?? Buffer.from([])
}

/** Every value a path leads to, arrays on the way and at its end opened. */
function valuesAt(value: Value | undefined, steps: readonly string[]): (Value | undefined)[] {
  const [step, ...rest] = steps
  if (step === undefined) return Array.isArray(value) ? value : [value]
  if (Array.isArray(value)) {
    if (/^\d+$/.test(step)) return valuesAt(value[Number(step)], rest)
    return value.flatMap((item) => (isDocument(item) ? valuesAt(item, steps) : []))
  }
  return valuesAt(isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined, rest)
}
