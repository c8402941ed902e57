import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { holdFolder } from './hold-folder'

/**
 * What may be bound to a statement. Nothing else is let through: the driver aborts the whole process on some types,
 * and cuts strings at a NUL, so text from outside goes in as JSON (which escapes NUL) or as bytes.
 */
export type Bound = string | number | Buffer | null
export type Row = (string | number | Buffer | null)[]

/** The SQLite file, with its statements prepared once each. */
export class Database {
  readonly #lock: Sqlite.Database
  readonly #sqlite: Sqlite.Database
  readonly #statements = new Map<string, Sqlite.Statement>()

  /** `waitForDisk`: what is stored outlives a power cut, and not only the end of the process. */
  constructor(dataDir: string, waitForDisk = true) {
    mkdirSync(dataDir, { recursive: true })
    this.#lock = holdFolder(dataDir)
    this.#sqlite = new Sqlite(join(dataDir, 'cloud.db'))
    // What is removed is overwritten: once the log of writes is taken over, no file holds it.
    this.#sqlite.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${waitForDisk ? 'FULL' : 'OFF'}; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;`,
    )
  }

  /** Statements without parameters or rows; several may be given at once. */
  exec(sql: string): void {
    this.#statements.clear()
    this.#sqlite.exec(sql)
  }

  get inTransaction(): boolean {
    return this.#sqlite.inTransaction
  }

  /** Rows changed. */
  run(sql: string, params: Bound[] = []): number {
    return this.#prepare(sql).run(params).changes
  }

  first(sql: string, params: Bound[] = []): Row | undefined {
    return this.#prepare(sql).get(params) as Row | undefined
  }

  all(sql: string, params: Bound[] = []): Row[] {
    return this.#prepare(sql).all(params) as Row[]
  }

  /** What SQLite says it would do, a step a line. */
  explain(sql: string): string[] {
    return this.#sqlite
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .raw(true)
      .all()
      .map((step) => (step as Row)[3] as string)
  }

  /** All of the work or, when it throws, none of it. */
  atomic<Result>(work: () => Result): Result {
    this.run('SAVEPOINT step')
    try {
      const result = work()
      this.run('RELEASE step')
      return result
    } catch (error) {
      this.run('ROLLBACK TO step')
      this.run('RELEASE step')
      throw error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#sqlite.close()
    this.#lock.close()
  }

  #prepare(sql: string): Sqlite.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#sqlite.prepare(sql)
      if (statement.reader) statement.raw(true)
      // A query with another number of parameters is another text; old ones are let go before they pile up.
      if (this.#statements.size >= 500) this.#statements.clear()
      this.#statements.set(sql, statement)
    }
    return statement
  }
}
