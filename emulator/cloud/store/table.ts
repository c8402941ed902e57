import { isManifoldKey, keyAt, keyType, traceOf } from '../query/key'
import type { FindColumn, KeyColumn, Plan } from '../query/plan'
import type { Document } from '../wire/values'
import { type Access, readAccess } from './access'
import type { Database } from './database'
import type { IndexSchema } from './schema'
import { StoredRow } from './stored-row'
import type { UniqueEntry, Uniqueness } from './unique'

/** A document about to be stored: `keys` are those of the table's columns, in their order. */
export interface WrittenRow {
  id: Buffer
  text: string
  keys: Buffer[]
}

/** One collection's table: `seq`, `id`, `doc` and a column of keys for every indexed path. */
export class Table {
  readonly name: string
  readonly columns: readonly KeyColumn[]
  readonly unique: readonly Uniqueness[]
  /** Paths with an index for places. */
  readonly geoFields: readonly string[]
  /** The first path of every index: a condition on one of them can be looked up. */
  readonly leadingFields: readonly string[]
  readonly #indexes: readonly IndexSchema[]
  /** Names of its indexes for places. */
  readonly geoIndexes: readonly string[]
  readonly #accesses = new Map<string, Access>()
  readonly #database: Database
  readonly #sqlName: string
  /** What is asked over and over, written once. */
  readonly #sql: Record<'get' | 'insert' | 'setText' | 'remove', string>
  readonly #steps: string[][]
  readonly #entries: number[][]
  readonly #idColumn: KeyColumn = { path: '_id', column: 'id', isManifold: false }

  constructor(database: Database, name: string, sqlName: string, columns: KeyColumn[], indexes: IndexSchema[]) {
    this.name = name
    this.columns = columns
    this.#indexes = indexes
    this.leadingFields = ['_id', ...indexes.flatMap(({ keys }) => keys[0]?.field ?? [])]
    this.#database = database
    this.#sqlName = sqlName
    this.#sql = {
      get: `SELECT seq, doc FROM ${sqlName} WHERE id = ?`,
      insert: `INSERT INTO ${sqlName} (${['seq, id, doc', ...columns.map(({ column }) => column)].join(', ')}) VALUES (?, ?, ?${', ?'.repeat(columns.length)})`,
      setText: `UPDATE ${sqlName} SET doc = ? WHERE id = ?`,
      remove: `DELETE FROM ${sqlName} WHERE id = ?`,
    }
    this.#steps = columns.map(({ path }) => path.split('.'))
    this.geoFields = indexes.flatMap(({ keys }) =>
      keys.filter(({ direction }) => direction === '2dsphere').map(({ field }) => field),
    )
    this.geoIndexes = indexes
      .filter(({ keys }) => keys.some(({ direction }) => direction === '2dsphere'))
      .map(({ name }) => name)
    const columnsOf = ({ keys }: IndexSchema) =>
      keys.map(({ field }) => columns.findIndex(({ path }) => path === field)).filter((at) => at >= 0)
    this.#entries = indexes.map(columnsOf)
    this.unique = indexes
      .filter((index) => index.unique)
      .map((index) => ({ index, columns: columnsOf(index) }))
      .map((unique) => ({ ...unique, paths: unique.columns.map((at) => this.#steps[at] as string[]) }))
  }

  findColumn = (path: string): KeyColumn | undefined =>
    path === '_id' ? this.#idColumn : this.columns.find((column) => column.path === path)

  /** The same for one query: an index of the `_id` behind another field that the query names has the `_id` in a column. */
  columnsFor(query: Document): FindColumn {
    const isBehind = ({ keys: [first, ...behind] }: IndexSchema) =>
      first && Object.hasOwn(query, first.field) && behind.some(({ field }) => field === '_id')
    if (!this.#hasIdColumn || !this.#indexes.some(isBehind)) return this.findColumn
    return (path) => this.columns.find((column) => column.path === path) ?? this.findColumn(path)
  }

  get #hasIdColumn(): boolean {
    return this.columns.some(({ path }) => path === '_id')
  }

  keysOf(document: Document): Buffer[] {
    return this.#steps.map((steps) => keyAt(document, steps))
  }

  /** What each ordered index has of a document with these keys: its paths, and the keys at them. */
  entriesOf(keys: readonly Buffer[]): { paths: string[][]; own: Buffer[] }[] {
    return this.#entries.map((columns) => ({
      paths: columns.map((at) => this.#steps[at] as string[]),
      own: columns.map((at) => keys[at] as Buffer),
    }))
  }

  get(id: Buffer): StoredRow | undefined {
    const row = this.#database.first(this.#sql.get, [id])
    return row && new StoredRow(row[0] as number, row[1] as string, id)
  }

  /** Rows the plan lets through. `limit` and `offset` are only right when the plan is exact. */
  select(plan: Plan, order = inserted, limit = -1, offset = 0): StoredRow[] {
    return this.#database.all(this.#selection(plan, order), [...plan.params, limit, offset]).map(stored)
  }

  count(plan: Plan): number {
    return this.#database.first(this.#counting(plan), plan.params)?.[0] as number
  }

  get size(): number {
    return this.#database.first(`SELECT count(*) FROM ${this.#sqlName}`)?.[0] as number
  }

  /** How many documents came up to this one. */
  countUpTo({ seq }: StoredRow): number {
    return this.#database.first(`SELECT count(*) FROM ${this.#sqlName} WHERE seq <= ?`, [seq])?.[0] as number
  }

  /** How SQLite comes to the rows of `select`, or to the number of `count` when there is no order. */
  accessOf(plan: Plan, order: string | null = inserted): Access {
    const sql = order === null ? this.#counting(plan) : this.#selection(plan, order)
    let access = this.#accesses.get(sql)
    if (!access) {
      access = readAccess(this.#database.explain(sql), this.#indexName)
      if (this.#accesses.size >= 500) this.#accesses.clear()
      this.#accesses.set(sql, access)
    }
    return access
  }

  #selection = ({ sql }: Plan, order: string): string =>
    `SELECT seq, doc FROM ${this.#sqlName} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`

  #counting = ({ sql }: Plan): string => `SELECT count(*) FROM ${this.#sqlName} WHERE ${sql}`

  /** Indexes are named by their place in the schema; SQLite's own is that of the `_id`. */
  #indexName = (sqlName: string): string =>
    sqlName.startsWith('sqlite_') ? '_id_' : (this.#indexes[Number(sqlName.split('_')[1])]?.name ?? sqlName)

  /** Documents that may hold this entry of a unique index: the one with these very keys, and arrays with a trace of one. */
  holders({ columns }: Uniqueness, { keys }: UniqueEntry): StoredRow[] {
    const conditions = [columns.map((at) => `k${at} = ?`).join(' AND ')]
    const params = [...keys]
    for (const [place, at] of columns.entries()) {
      if (!this.columns[at]?.isManifold) continue
      const trace = traceOf(keys[place] as Buffer)
      conditions.push(`k${at} >= ? AND k${at} < ?${trace ? ` AND instr(k${at}, ?)` : ''}`)
      params.push(...arrayKeys, ...(trace ? [trace] : []))
    }
    const where = conditions.map((one) => `(${one})`).join(' OR ')
    return this.#database.all(`SELECT seq, doc FROM ${this.#sqlName} WHERE ${where}`, params).map(stored)
  }

  /** `seq` puts a document back in its old place. */
  insert(row: WrittenRow, seq: number | null = null): void {
    this.#database.run(this.#sql.insert, [seq, row.id, row.text, ...row.keys])
    this.#noteManifold(row.keys)
  }

  /** Keys that stay are left alone: SQLite would write their indexes anew. */
  replace(before: StoredRow, { id, text, keys }: WrittenRow): void {
    const had = before.keysIn(this)
    const changed = keys.flatMap((key, at) => (key.equals(had[at] as Buffer) ? [] : [at]))
    if (changed.length === 0) {
      this.#database.run(this.#sql.setText, [text, id])
      return
    }
    const sets = changed.map((at) => `, k${at} = ?`).join('')
    const params = [text, ...changed.map((at) => keys[at] as Buffer), id]
    this.#database.run(`UPDATE ${this.#sqlName} SET doc = ?${sets} WHERE id = ?`, params)
    this.#noteManifold(keys)
  }

  remove(id: Buffer): void {
    this.#database.run(this.#sql.remove, [id])
  }

  #noteManifold(keys: Buffer[]): void {
    for (const [at, key] of keys.entries()) {
      if (isManifoldKey(key)) (this.columns[at] as KeyColumn).isManifold = true
    }
  }
}

/** The keys of arrays lie between these. */
const arrayKeys = [Buffer.from([keyType.array]), Buffer.from([keyType.array + 1])]

/** Documents in the order they came. */
const inserted = 'seq ASC'

const stored = ([seq, text]: unknown[]): StoredRow => new StoredRow(seq as number, text as string)
