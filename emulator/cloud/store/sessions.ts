import { transactionConflict } from '../wire/errors'
import type { Batch } from './batch'
import { type Change, claimsOf, entriesAfter, entriesBefore, has } from './change'
import type { History } from './history'
import { rowKey, type Session } from './session'
import { StoredRow } from './stored-row'
import type { Table } from './table'
import type { Transaction } from './transaction'
import type { Transactions } from './transactions'

export interface Stores {
  batch: Batch
  history: History
  transactions: Transactions
}

const nothing: ReadonlyMap<string, StoredRow | null> = new Map()

/** Outside a transaction: sees what is committed, waits for documents that transactions hold. */
export function plainSession(stores: Stores, onLook: Session['onLook']): Session {
  const { batch, transactions } = stores
  // The batch whose writes the first look sees, and every later one, also when it is lost before anybody waits for it.
  const looked = [batch.stored()]
  return {
    onLook,
    seen: () => undefined,
    overlay: () => nothing,
    claim(changes) {
      looked.push(batch.stored())
      return transactions.holderOf(changes.flatMap(claimsOf), null)
    },
    apply(changes) {
      applyChanges(stores, changes)
      looked.push(batch.stored())
    },
    settled: () => Promise.all(looked),
  }
}

/** Inside a transaction: sees its snapshot and its own writes, keeps them to itself until commit. */
export function transactionSession(stores: Stores, transaction: Transaction, onLook: Session['onLook']): Session {
  const { history, transactions, batch } = stores
  const snapshot = transaction.snapshot ?? history.step
  const looked = batch.stored()
  return {
    onLook,
    seen(table, id) {
      const own = transaction.changes.get(table.name)?.get(rowKey(id))
      return own ? rowAfter(own) : history.at(table.name, rowKey(id), snapshot)
    },
    overlay(table) {
      const seen = history.changedSince(table.name, snapshot)
      for (const [key, change] of transaction.changes.get(table.name) ?? []) seen.set(key, rowAfter(change))
      return seen
    },
    claim(changes) {
      transactions.claim(transaction, changes.flatMap(claimsOf))
      const isLate = ({ table, id }: Change) => history.at(table.name, rowKey(id), snapshot) !== undefined
      if (changes.some((change) => isLate(change) || takesWhatChanged(history, snapshot, change))) {
        transactions.finish(transaction)
        throw transactionConflict()
      }
      return null
    },
    apply(changes) {
      for (const change of changes) {
        const byId = transaction.changes.get(change.table.name) ?? new Map<string, Change>()
        transaction.changes.set(change.table.name, byId)
        const earlier = byId.get(rowKey(change.id))
        byId.set(rowKey(change.id), earlier ? { ...change, before: earlier.before } : change)
      }
    },
    settled: () => looked,
  }
}

/** A document changed since the snapshot, so that it looks different from there, has a unique value this change takes. */
function takesWhatChanged(history: History, snapshot: number, { table, after }: Change): boolean {
  if (!after || table.unique.length === 0) return false
  const changed = [...history.changedSince(table.name, snapshot).keys()]
    .map((id) => table.get(Buffer.from(id, 'latin1')))
    .filter((row) => row !== undefined)
  return table.unique.some((unique) => {
    const taken = changed.length > 0 ? entriesAfter(unique, after) : []
    return changed.some((row) => entriesBefore(unique, row, table).some((entry) => has(taken, entry)))
  })
}

/** Write everything a transaction gathered in one atomic step. */
export function applyTransaction(stores: Stores, transaction: Transaction): void {
  const changes = [...transaction.changes.values()].flatMap((byId) => [...byId.values()])
  applyChanges(
    stores,
    changes.filter(({ before, after }) => before !== null || after !== null),
  )
}

function applyChanges({ batch, history, transactions }: Stores, changes: Change[]): void {
  if (changes.length === 0) return
  const write = () => {
    // Among several documents one may take the unique value another gives up: clear first, then put back in place.
    const exchange = changes.length > 1
    for (const { table, id, before, after } of changes) {
      if (before && (!after || (exchange && table.unique.length > 0))) table.remove(id)
    }
    for (const { table, before, after } of changes) {
      if (!before || !after) continue
      if (exchange && table.unique.length > 0) table.insert(after, before.seq)
      else table.replace(before, after)
    }
    // New ones last: SQLite would give them the places just cleared.
    for (const { table, before, after } of changes) if (!before && after) table.insert(after)
  }
  batch.apply(write, changes.length === 1)
  history.record(
    changes.map(({ table, id, before }) => ({ table: table.name, id: rowKey(id), row: before })),
    transactions.anyOpen,
  )
}

/** New documents come last until they are stored. */
const rowAfter = ({ before, after }: Change): StoredRow | null =>
  after && new StoredRow(before?.seq ?? Number.MAX_SAFE_INTEGER, after.text, after.id)
