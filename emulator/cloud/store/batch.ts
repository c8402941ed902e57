import { storageFailed } from '../wire/errors'
import type { Database } from './database'

interface OpenBatch {
  stored: Promise<void>
  resolve(): void
  reject(error: unknown): void
}

/**
 * Group commit: writes of one turn of the event loop share one SQLite transaction and one fsync. A write is visible to
 * whoever comes after it at once; whoever answers for it, or for having seen it, first waits until it is stored.
 */
export class Batch {
  readonly #database: Database
  readonly #onLost: () => void
  #current: OpenBatch | null = null
  /** As if there were no room on the disk for anything that is to be stored. */
  diskFull = false

  /** `onLost` is told when a batch could not be stored: its writes are as if they never were. */
  constructor(database: Database, onLost: () => void) {
    this.#database = database
    this.#onLost = onLost
  }

  /**
   * Do the work now. When it throws, nothing of it is left; `single`: it is one statement, which SQLite does whole or
   * not at all by itself.
   */
  apply<Result>(work: () => Result, single = false): Result {
    if (!this.#current) {
      this.#database.run('BEGIN IMMEDIATE')
      this.#current = openBatch()
      setImmediate(() => this.flush())
    }
    try {
      return single ? work() : this.#database.atomic(work)
    } catch (error) {
      // A full disk makes SQLite give up the whole transaction, not just the step.
      if (this.#database.inTransaction) throw error
      this.#lose()
      throw storageFailed()
    }
  }

  /** Settles when everything applied up to this call is on the disk; rejects when that could not be done. */
  stored(): Promise<void> {
    return this.#current?.stored ?? Promise.resolve()
  }

  flush(): void {
    const batch = this.#current
    if (!batch) return
    try {
      if (this.diskFull) throw storageFailed()
      this.#database.run('COMMIT')
    } catch {
      this.#lose()
      return
    }
    this.#current = null
    batch.resolve()
  }

  #lose(): void {
    if (this.#database.inTransaction) this.#database.run('ROLLBACK')
    const batch = this.#current
    this.#current = null
    this.#onLost()
    batch?.reject(storageFailed())
  }
}

function openBatch(): OpenBatch {
  let resolve = () => {}
  let reject: (error: unknown) => void = () => {}
  const stored = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  // Somebody may be waiting for it or nobody; it is no fault of the process either way.
  stored.catch(() => {})
  return { stored, resolve, reject }
}
