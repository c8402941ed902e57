import { randomUUID } from 'node:crypto'
import type { CloudClock } from '../clock'
import { tooManyRequests, transactionBusy, transactionConflict, transactionGone } from '../wire/errors'
import type { History } from './history'
import { Transaction } from './transaction'

/**
 * CloudBase ends a transaction that is neither committed nor aborted by then. Time that passes counts: a jump of the
 * clock ahead is as good as waiting, one back gives no more.
 */
export const transactionLifetime = 30_000

/** Ours, so that a loop that begins and never ends any fills no memory. */
const mostOpen = 10_000

/** Ids of committed ones are known for so many commits: nobody asks for one long over. */
const mostCommitted = 1_000

/** All open transactions, and who holds what. */
export class Transactions {
  readonly #clock: CloudClock
  readonly #history: History
  readonly #open = new Map<string, Transaction>()
  readonly #holders = new Map<string, Transaction>()
  /** Those committed last, the oldest first. */
  readonly #committed = new Set<string>()
  readonly #timer: NodeJS.Timeout
  readonly #stopListening: () => void

  constructor(clock: CloudClock, history: History) {
    this.#clock = clock
    this.#history = history
    this.#timer = setInterval(() => this.#expire(), 500).unref()
    this.#stopListening = clock.onJump(() => this.#expire())
  }

  start(): Transaction {
    if (this.#open.size >= mostOpen) throw tooManyRequests()
    const transaction = new Transaction(randomUUID(), this.#clock.passed())
    this.#open.set(transaction.id, transaction)
    return transaction
  }

  get anyOpen(): boolean {
    return this.#open.size > 0
  }

  /**
   * Begin an operation in a transaction. `sentAt` is when the SDK made the request (machine clock, header
   * X-Client-Timestamp; 0 when unknown): made before the last answer went out means two operations at once, even if
   * the first was quick enough to be done by now.
   */
  enter(id: string, sentAt: number): Transaction {
    const transaction = this.find(id)
    const overlapped = sentAt > transaction.answeredAt - transactionLifetime && sentAt < transaction.answeredAt
    if (transaction.busy || overlapped) throw transactionBusy()
    transaction.busy = true
    transaction.snapshot ??= this.#history.step
    return transaction
  }

  find(id: string): Transaction {
    this.#expire()
    const transaction = this.#open.get(id)
    if (!transaction) throw transactionGone(this.#committed.has(id))
    return transaction
  }

  leave(transaction: Transaction): void {
    transaction.busy = false
    transaction.answeredAt = Date.now()
  }

  isOpen(transaction: Transaction): boolean {
    return this.#open.has(transaction.id)
  }

  /** Who holds any of these, other than `self`. */
  holderOf(claims: string[], self: Transaction | null): Transaction | null {
    for (const claim of claims) {
      const holder = this.#holders.get(claim)
      if (holder && holder !== self) return holder
    }
    return null
  }

  /** Take hold, or end the transaction: of two writers of one document the second loses at once. */
  claim(transaction: Transaction, claims: string[]): void {
    // Over while its operation was under way: nobody would let go of what it took now.
    if (!this.isOpen(transaction)) throw transactionGone()
    if (this.holderOf(claims, transaction)) {
      this.finish(transaction)
      throw transactionConflict()
    }
    for (const claim of claims) {
      this.#holders.set(claim, transaction)
      transaction.claims.add(claim)
    }
  }

  /** Let go of everything. Whether anything was stored is the caller's business. */
  finish(transaction: Transaction): void {
    if (!this.#open.delete(transaction.id)) return
    for (const claim of transaction.claims) this.#holders.delete(claim)
    this.#forgetPast()
    transaction.end()
  }

  /** It was stored whole: whoever goes on with it is told so. */
  noteCommit({ id }: Transaction): void {
    this.#committed.add(id)
    const [oldest] = this.#committed
    if (this.#committed.size > mostCommitted && oldest !== undefined) this.#committed.delete(oldest)
  }

  finishAll(): void {
    for (const transaction of [...this.#open.values()]) this.finish(transaction)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#stopListening()
    this.finishAll()
  }

  #expire(): void {
    const passed = this.#clock.passed()
    for (const transaction of this.#open.values()) {
      // Transactions are in order of their start.
      if (passed - transaction.startedAt < transactionLifetime) break
      this.finish(transaction)
    }
  }

  #forgetPast(): void {
    let oldest = this.#history.step
    for (const { snapshot } of this.#open.values()) oldest = Math.min(oldest, snapshot ?? oldest)
    this.#history.forget(oldest)
  }
}
