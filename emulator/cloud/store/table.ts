import { isArrayKey, keyAt } from '../query/key'
import type { KeyColumn, Plan } from '../query/plan'
import type { Document } from '../wire/values'
import type { Database } from './database'
import type { IndexSchema } from './schema'

/** A stored document: its place in order of insertion, its key, its text. */
export interface StoredRow {
  seq: number
  id: Buffer
  text: string
}

/** A document about to be stored: `keys` are those of the table's columns, in their order. */
export interface WrittenRow {
  id: Buffer
  text: string
  keys: Buffer[]
}

export interface Uniqueness {
  index: IndexSchema
  /** Position of each of the index's fields among the key columns. */
  columns: number[]
}

/** One collection's table: `seq`, `id`, `doc` and a column of keys for every indexed path. */
export class Table {
  readonly name: string
  readonly columns: readonly KeyColumn[]
  readonly unique: readonly Uniqueness[]
  /** Paths with an index for places. */
  readonly geoFields: readonly string[]
  readonly #database: Database
  readonly #sqlName: string
  readonly #steps: string[][]
  readonly #entries: number[][]
  readonly #idColumn: KeyColumn = { path: '_id', column: 'id', holdsArrays: false }

  constructor(database: Database, name: string, sqlName: string, columns: KeyColumn[], indexes: IndexSchema[]) {
    this.name = name
    this.columns = columns
    this.#database = database
    this.#sqlName = sqlName
    this.#steps = columns.map(({ path }) => path.split('.'))
    this.geoFields = indexes.flatMap(({ keys }) =>
      keys.filter(({ direction }) => direction === '2dsphere').map(({ field }) => field),
    )
    const columnsOf = ({ keys }: IndexSchema) =>
      keys.map(({ field }) => columns.findIndex(({ path }) => path === field)).filter((at) => at >= 0)
    this.#entries = indexes.map(columnsOf)
    this.unique = indexes.filter((index) => index.unique).map((index) => ({ index, columns: columnsOf(index) }))
  }

  findColumn = (path: string): KeyColumn | undefined =>
    path === '_id' ? this.#idColumn : this.columns.find((column) => column.path === path)

  keysOf(document: Document): Buffer[] {
    return this.#steps.map((steps) => keyAt(document, steps))
  }

  /** What each ordered index holds of a document with these keys. */
  entriesOf(keys: readonly Buffer[]): Buffer[][] {
    return this.#entries.map((columns) => columns.map((at) => keys[at] as Buffer))
  }

  get(id: Buffer): StoredRow | undefined {
    const row = this.#database.first(`SELECT seq, id, doc FROM ${this.#sqlName} WHERE id = ?`, [id])
    return row && stored(row)
  }

  /** Rows the plan lets through. `limit` and `offset` are only right when the plan is exact. */
  select(plan: Plan, order = 'seq ASC', limit = -1, offset = 0): StoredRow[] {
    const sql = `SELECT seq, id, doc FROM ${this.#sqlName} WHERE ${plan.sql} ORDER BY ${order} LIMIT ? OFFSET ?`
    return this.#database.all(sql, [...plan.params, limit, offset]).map(stored)
  }

  count(plan: Plan): number {
    return this.#database.first(`SELECT count(*) FROM ${this.#sqlName} WHERE ${plan.sql}`, plan.params)?.[0] as number
  }

  /** The document already holding these values of a unique index. */
  holder({ columns }: Uniqueness, keys: Buffer[]): StoredRow | undefined {
    const where = columns.map((at) => `k${at} = ?`).join(' AND ')
    const params = columns.map((at) => keys[at] as Buffer)
    const row = this.#database.first(`SELECT seq, id, doc FROM ${this.#sqlName} WHERE ${where}`, params)
    return row && stored(row)
  }

  /** `seq` puts a document back in its old place. */
  insert(row: WrittenRow, seq: number | null = null): void {
    const names = this.columns.map(({ column }) => `, ${column}`).join('')
    const places = this.columns.map(() => ', ?').join('')
    this.#database.run(`INSERT INTO ${this.#sqlName} (seq, id, doc${names}) VALUES (?, ?, ?${places})`, [
      seq,
      row.id,
      row.text,
      ...row.keys,
    ])
    this.#noteArrays(row.keys)
  }

  replace(row: WrittenRow): void {
    const sets = this.columns.map(({ column }) => `, ${column} = ?`).join('')
    this.#database.run(`UPDATE ${this.#sqlName} SET doc = ?${sets} WHERE id = ?`, [row.text, ...row.keys, row.id])
    this.#noteArrays(row.keys)
  }

  remove(id: Buffer): void {
    this.#database.run(`DELETE FROM ${this.#sqlName} WHERE id = ?`, [id])
  }

  #noteArrays(keys: Buffer[]): void {
    for (const [at, key] of keys.entries()) {
      if (isArrayKey(key)) (this.columns[at] as KeyColumn).holdsArrays = true
    }
  }
}

const stored = ([seq, id, text]: unknown[]): StoredRow => ({
  seq: seq as number,
  id: id as Buffer,
  text: text as string,
})
