import { storageFailed } from '../wire/errors'
import type { Database } from './database'

interface Waiting {
  settle(): void
  fail(error: unknown): void
}

/**
 * Group commit: writes of one turn of the event loop share one SQLite transaction and one fsync. A write is visible to
 * whoever comes after it at once; whoever answers for it, or for having seen it, first waits for `settled`.
 */
export class Batch {
  readonly #database: Database
  readonly #onLost: () => void
  #waiting: Waiting[] = []
  #open = false

  /** `onLost` is told when a batch could not be stored: its writes are as if they never were. */
  constructor(database: Database, onLost: () => void) {
    this.#database = database
    this.#onLost = onLost
  }

  /** Do the work now. When it throws, nothing of it is left. */
  apply<Result>(work: () => Result): Result {
    if (!this.#open) {
      this.#database.run('BEGIN IMMEDIATE')
      this.#open = true
      setImmediate(() => this.flush())
    }
    try {
      return this.#database.atomic(work)
    } catch (error) {
      // A full disk makes SQLite give up the whole transaction, not just the step.
      if (!this.#database.inTransaction) this.#lose()
      throw error
    }
  }

  /** Everything applied so far is on the disk. */
  settled(): Promise<void> {
    if (!this.#open) return Promise.resolve()
    return new Promise((resolve, reject) => this.#waiting.push({ settle: resolve, fail: reject }))
  }

  flush(): void {
    if (!this.#open) return
    try {
      this.#database.run('COMMIT')
    } catch {
      this.#lose()
      return
    }
    this.#open = false
    const waiting = this.#waiting
    this.#waiting = []
    for (const { settle } of waiting) settle()
  }

  #lose(): void {
    if (this.#database.inTransaction) this.#database.run('ROLLBACK')
    this.#open = false
    const waiting = this.#waiting
    this.#waiting = []
    this.#onLost()
    for (const { fail } of waiting) fail(storageFailed())
  }
}
