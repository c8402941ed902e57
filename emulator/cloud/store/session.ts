import type { Look } from './advisor'
import type { Change } from './change'
import type { StoredRow } from './stored-row'
import type { Table } from './table'
import type { Transaction } from './transaction'

/** How an operation sees and changes the data: plainly, or inside a transaction. */
export interface Session {
  /** One document, when it looks different from here than the table has it; null: not there. */
  seen(table: Table, id: Buffer): StoredRow | null | undefined
  /** Documents that look different from here than the table has them, by the latin1 of their key. */
  overlay(table: Table): ReadonlyMap<string, StoredRow | null>
  /**
   * Make sure nobody else is in the way of these changes. A plain write is told whom to wait for; within a transaction
   * being in the way throws a conflict and ends the transaction.
   */
  claim(changes: Change[]): Transaction | null
  /** All of them or, when it throws, none. */
  apply(changes: Change[]): void
  /** Told of every look at a collection and what it took. */
  onLook(look: Look): void
  /** Settles when nothing that was seen or done here can be undone by a crash any more. */
  settled(): Promise<unknown>
}

export const rowKey = (id: Buffer): string => id.toString('latin1')

export function readRow(session: Session, table: Table, id: Buffer): StoredRow | undefined {
  const seen = session.seen(table, id)
  if (seen !== undefined) return seen ?? undefined
  return table.get(id)
}
