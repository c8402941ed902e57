import type { QueryCost } from '../console/contract'
import type { Order } from '../query/order'
import { narrowingPaths, wantedIndexes } from '../query/wanted-index'
import { type Document, isDocument, type Value } from '../wire/values'
import type { Table } from './table'

/** One look at a collection: what was asked of it, and what that took. */
export interface Look {
  table: Table
  query: Document
  order: Order
  examined: number
  returned: number
  index: string | null
  /** An index left only part of the collection to look at. */
  narrowed: boolean
}

/** Up to here looking at every document is no matter. */
const cheap = 1000
const mostShapes = 1000

/** Tells what an operator should do about slow queries; in the log once for every shape of query. */
export class Advisor {
  readonly #log: (line: object) => void
  readonly #told = new Set<string>()

  constructor(log: (line: object) => void) {
    this.#log = log
  }

  costOf(look: Look): QueryCost {
    const { examined, returned, index, narrowed } = look
    const advice = narrowed || examined <= cheap ? null : adviceFor(look)
    if (advice !== null) this.#tell(look, advice)
    return { examined, returned, index, advice }
  }

  #tell({ table, query, order }: Look, advice: string): void {
    const shape = `${table.name} ${shapeOf(query)} ${order.map(({ path, direction }) => `${path} ${direction}`)}`
    if (this.#told.has(shape) || this.#told.size >= mostShapes) return
    this.#told.add(shape)
    this.#log({ level: 'warn', where: 'database', collection: table.name, message: advice })
  }
}

function adviceFor({ table, query, order, examined }: Look): string | null {
  const asked = narrowingPaths(query)
  const everything = Object.keys(query).length === 0
  // CloudBase has an index to use, also where ours is left to the matcher because some document has an array there.
  if (table.leadingFields.some((field) => asked.has(field))) return null
  if (everything && (order.length === 0 || table.leadingFields.includes(order[0]?.path ?? ''))) return null
  const told = `集合 ${table.name} 的这次查询没有用上索引，查看了 ${examined} 个文档。`
  const wanted = wantedIndexes(query, order).map((keys) =>
    keys.map(({ field, direction }) => `${field} ${direction === 1 ? '升序' : '降序'}`).join('、'),
  )
  if (wanted.length === 0) return `${told}它的条件没有一个能用索引缩小范围，请加上等于或范围的条件。`
  return `${told}建议在云开发控制台的“索引管理”为它添加索引：${wanted.join('；以及：')}。`
}

/** A query without its values. */
function shapeOf(query: Document): string {
  return Object.entries(query)
    .map(([field, condition]) => `${field}:${conditionShape(condition)}`)
    .join()
}

function conditionShape(condition: Value | undefined): string {
  if (Array.isArray(condition)) return `[${[...new Set(condition.filter(isDocument).map(shapeOf))].join(' ')}]`
  const operators = isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
  return operators ? `{${shapeOf(condition)}}` : '='
}
