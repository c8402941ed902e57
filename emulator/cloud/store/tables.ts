import { encodeKey, keyType } from '../query/key'
import type { KeyColumn } from '../query/plan'
import { decodeStored } from '../wire/ejson'
import { collectionExists, collectionMissing } from '../wire/errors'
import type { Database } from './database'
import { type CloudSchema, type CollectionSchema, type IndexSchema, SchemaBroken } from './schema'
import { Table } from './table'
import { uniqueEntries } from './unique'

/** Rises when keys come to be written otherwise: documents stored before then get new ones. */
const keyVersion = 1

/** The tables of all collections, kept in step with the schema. Call its methods inside a write. */
export class Tables {
  readonly #database: Database
  readonly #tables = new Map<string, Table>()

  constructor(database: Database) {
    this.#database = database
    database.exec(
      'CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, indexes TEXT NOT NULL)',
    )
    this.reload()
  }

  /** Know what there is, also after a write that created a collection was lost. Tables that stay are in use: they stay. */
  reload(): void {
    const collections = this.#database.all('SELECT id, name, indexes FROM collections')
    const names = new Set(collections.map(([, name]) => name))
    for (const name of this.#tables.keys()) if (!names.has(name)) this.#tables.delete(name)
    for (const [id, name, indexes] of collections) {
      if (!this.#tables.has(name as string)) this.#register(id as number, name as string, JSON.parse(indexes as string))
    }
  }

  get(name: string): Table {
    const table = this.#tables.get(name)
    if (!table) throw collectionMissing(name)
    return table
  }

  has(name: string): boolean {
    return this.#tables.has(name)
  }

  /** All collections with their indexes, by name. */
  list(): CollectionSchema[] {
    return this.#database
      .all('SELECT name, indexes FROM collections ORDER BY name')
      .map(([name, indexes]) => ({ name: name as string, indexes: JSON.parse(indexes as string) }))
  }

  create(name: string, indexes: IndexSchema[] = []): void {
    if (this.#tables.has(name)) throw collectionExists(name)
    this.#database.run('INSERT INTO collections (name, indexes) VALUES (?, ?)', [name, JSON.stringify(indexes)])
    const id = this.#database.first('SELECT id FROM collections WHERE name = ?', [name])?.[0] as number
    this.#build(id, indexes)
    this.#register(id, name, indexes)
  }

  /** Create what is missing and rebuild collections whose indexes changed. Collections the schema omits stay. */
  reconcile(schema: CloudSchema): void {
    if (this.#database.first('PRAGMA user_version')?.[0] !== keyVersion) this.#rebuildAll()
    for (const { name, indexes } of schema.collections) {
      if (!this.#tables.has(name)) {
        this.create(name, indexes)
        continue
      }
      const [id, kept] = this.#database.first('SELECT id, indexes FROM collections WHERE name = ?', [name]) as unknown[]
      if (kept === JSON.stringify(indexes)) continue
      this.#rebuild(id as number, name, indexes)
    }
  }

  #rebuildAll(): void {
    for (const [id, name, indexes] of this.#database.all('SELECT id, name, indexes FROM collections')) {
      this.#rebuild(id as number, name as string, JSON.parse(indexes as string))
    }
    this.#database.exec(`PRAGMA user_version = ${keyVersion}`)
  }

  #build(id: number, indexes: IndexSchema[]): void {
    const columns = keyPaths(indexes)
    const keys = columns.map((_, at) => `, k${at} BLOB NOT NULL`).join('')
    this.#database.exec(
      `CREATE TABLE c${id} (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL${keys})`,
    )
    for (const [at, index] of indexes.entries()) {
      const terms = index.keys
        .filter(isOrdered)
        .map(({ field, direction }) => `k${columns.indexOf(field)} ${direction === 1 ? 'ASC' : 'DESC'}`)
      if (terms.length === 0) continue
      this.#database.exec(`CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX c${id}_${at} ON c${id} (${terms.join(', ')})`)
    }
  }

  /** New columns of keys for every document, some at a time: a collection may be larger than memory. */
  #rebuild(id: number, name: string, indexes: IndexSchema[]): void {
    const before = `c${id}_before`
    for (const [index] of this.#database.all(
      "SELECT name FROM sqlite_master WHERE tbl_name = ? AND sql LIKE 'CREATE%INDEX%'",
      [`c${id}`],
    )) {
      this.#database.exec(`DROP INDEX ${index}`)
    }
    this.#database.exec(`ALTER TABLE c${id} RENAME TO ${before}`)
    this.#build(id, indexes)
    const table = this.#register(id, name, indexes)
    for (const { seq, text } of this.#rowsOf(before)) {
      const document = decodeStored(text)
      const row = { id: encodeKey(document._id), text, keys: table.keysOf(document) }
      try {
        table.insert(row, seq)
      } catch (error) {
        throw isConstraint(error) ? new SchemaBroken(name, indexes, document) : error
      }
    }
    this.#refuseEqualElements(table, `c${id}`, indexes)
    this.#database.exec(`DROP TABLE ${before}`)
    this.#database.run('UPDATE collections SET indexes = ? WHERE id = ?', [JSON.stringify(indexes), id])
  }

  /** SQLite compares whole arrays; the elements of two, or of one and a value, are compared here. */
  #refuseEqualElements(table: Table, sqlName: string, indexes: readonly IndexSchema[]): void {
    for (const unique of table.unique) {
      if (!unique.columns.some((at) => table.columns[at]?.isManifold)) continue
      const seen = new Set<string>()
      for (const { text } of this.#rowsOf(sqlName)) {
        const document = decodeStored(text)
        for (const { name } of uniqueEntries(unique, table.keysOf(document), () => document)) {
          if (seen.has(name)) throw new SchemaBroken(table.name, indexes, document)
          seen.add(name)
        }
      }
    }
  }

  /** A few at a time: each may have 16 MB. */
  *#rowsOf(sqlName: string): Generator<{ seq: number; text: string }> {
    const sql = `SELECT seq, doc FROM ${sqlName} WHERE seq > ? ORDER BY seq LIMIT 8`
    for (let after = Number.MIN_SAFE_INTEGER; ; ) {
      const rows = this.#database.all(sql, [after])
      yield* rows.map(([seq, text]) => ({ seq: seq as number, text: text as string }))
      if (rows.length < 8) return
      after = rows.at(-1)?.[0] as number
    }
  }

  #register(id: number, name: string, indexes: IndexSchema[]): Table {
    const columns: KeyColumn[] = keyPaths(indexes).map((path, at) => ({
      path,
      column: `k${at}`,
      isManifold: this.#isManifold(id, `k${at}`),
    }))
    const table = new Table(this.#database, name, `c${id}`, columns, indexes)
    this.#tables.set(name, table)
    return table
  }

  #isManifold(id: number, column: string): boolean {
    const sql = `SELECT 1 FROM c${id} WHERE ${column} >= ? AND ${column} < ? LIMIT 1`
    return [keyType.array, keyType.regExp].some(
      (type) => this.#database.first(sql, [Buffer.from([type]), Buffer.from([type + 1])]) !== undefined,
    )
  }
}

const isConstraint = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_CONSTRAINT')

const isOrdered = ({ direction }: IndexSchema['keys'][number]): boolean => direction !== '2dsphere'

/** The indexed paths, each once. `_id` has its own column, and places have none: they are no matter of order. */
const keyPaths = (indexes: IndexSchema[]): string[] => [
  ...new Set(indexes.flatMap(({ keys }) => keys.filter(isOrdered).map(({ field }) => field))),
]
