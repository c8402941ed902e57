import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CloudClock } from '../clock'
import type { QueryCost } from '../console/contract'
import { CloudError, transactionConflict } from '../wire/errors'
import { Advisor, type Look } from './advisor'
import { Batch } from './batch'
import { checkpoint } from './checkpoint'
import { Database } from './database'
import { History } from './history'
import type { CloudSchema } from './schema'
import type { Session } from './session'
import { applyTransaction, plainSession, type Stores, transactionSession } from './sessions'
import { Tables } from './tables'
import { Transactions } from './transactions'

/** The documents of one environment. */
export class Store {
  readonly database: Database
  readonly tables: Tables
  readonly batch: Batch
  readonly #stores: Stores
  readonly #advisor: Advisor

  /** `log` is told of queries that want an index; `waitForDisk` as a database has it. */
  constructor(
    dataDir: string,
    schema: CloudSchema,
    clock: CloudClock,
    log: (line: object) => void = () => {},
    waitForDisk = true,
  ) {
    this.database = new Database(dataDir, waitForDisk)
    const history = new History()
    const transactions = new Transactions(clock, history)
    this.tables = new Tables(this.database)
    this.batch = new Batch(this.database, () => {
      // What open transactions have seen may be gone with what was lost: they start again.
      transactions.finishAll()
      this.tables.reload()
    })
    try {
      this.batch.apply(() => this.tables.reconcile(schema))
    } catch (error) {
      // Whoever gave the schema may mend it and try again in this process.
      this.batch.flush()
      this.database.close()
      throw error
    }
    this.batch.flush()
    this.#advisor = new Advisor(log)
    this.#stores = { batch: this.batch, history, transactions }
  }

  /**
   * Do the work in a transaction, or plainly when there is none; answer when what it did and saw is durable. `onCost` is
   * told of every look at a collection.
   */
  async within<Result>(
    transactionId: string | undefined,
    sentAt: number,
    work: (session: Session) => Result | Promise<Result>,
    onCost: (cost: QueryCost) => void = () => {},
  ): Promise<Result> {
    const onLook = (look: Look) => onCost(this.#advisor.costOf(look))
    if (transactionId === undefined) {
      const plain = plainSession(this.#stores, onLook)
      return settled(plain, await work(plain))
    }
    const { transactions } = this.#stores
    const transaction = transactions.enter(transactionId, sentAt)
    const session = transactionSession(this.#stores, transaction, onLook)
    try {
      return await settled(session, await work(session))
    } catch (error) {
      // As in MongoDB, a failed operation ends its transaction; a malformed one was never begun.
      if (!(error instanceof CloudError && error.code === 'INVALID_PARAM')) transactions.finish(transaction)
      throw error
    } finally {
      await after(sentAt)
      transactions.leave(transaction)
    }
  }

  /** Grows with every write to the collection. */
  revisionOf(collection: string): number {
    return this.#stores.history.lastStep(collection)
  }

  /** What is returned brings back what every collection has now. */
  checkpoint(): () => Promise<void> {
    return checkpoint(this.tables, this.#stores)
  }

  startTransaction(): string {
    return this.#stores.transactions.start().id
  }

  async commit(transactionId: string, sentAt: number): Promise<void> {
    const { transactions, batch } = this.#stores
    const transaction = transactions.enter(transactionId, sentAt)
    try {
      applyTransaction(this.#stores, transaction)
      transactions.noteCommit(transaction)
    } catch (error) {
      // A unique value was taken by a document this transaction could not see.
      throw isConstraint(error) ? transactionConflict() : error
    } finally {
      transactions.finish(transaction)
    }
    await batch.stored()
  }

  /** Even with an operation under way: that one will find its transaction gone. */
  abort(transactionId: string): void {
    const { transactions } = this.#stores
    transactions.finish(transactions.find(transactionId))
  }

  close(): void {
    this.#stores.transactions.stop()
    this.batch.flush()
    this.database.close()
  }
}

/**
 * The next millisecond, a turn or two of the event loop away at most: so that of two operations sent in the same one the
 * second is always seen to have been sent before the first was answered.
 */
async function after(sentAt: number): Promise<void> {
  while (Date.now() === sentAt) await nextTurn()
}

const isConstraint = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_CONSTRAINT')

async function settled<Result>(session: Session, result: Result): Promise<Result> {
  await session.settled()
  return result
}
