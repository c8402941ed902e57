import { rowKey } from './session'
import type { Stores } from './sessions'
import type { StoredRow } from './stored-row'
import type { Table, WrittenRow } from './table'
import type { Tables } from './tables'

interface Kept {
  /** The last write to the collection of which this is known to be what it left. */
  readonly step: number
  readonly rows: ReadonlyMap<number, KeptRow>
}

interface KeptRow extends WrittenRow {
  readonly seq: number
}

const nothing: Kept = { step: -1, rows: new Map() }

/**
 * Keeps in mind what every collection has now. What is returned makes it so again, documents in their old order: in one
 * step, writing only what differs, and giving up the transactions that are open where anything does. A collection that
 * came since is left, empty.
 */
export function checkpoint(tables: Tables, { batch, history, transactions }: Stores): () => Promise<void> {
  const kept = new Map<string, Kept>()
  for (const { name } of tables.list()) {
    kept.set(name, { step: history.lastStep(name), rows: rowsIn(tables.get(name)) })
  }
  return async () => {
    const changed = tables
      .list()
      .filter(({ name }) => kept.get(name)?.step !== history.lastStep(name))
      .map(({ name }) => back(tables.get(name), kept.get(name) ?? nothing))
    const differing = changed.filter(({ gone, missing }) => gone.length + missing.length > 0)
    if (differing.length > 0) {
      transactions.finishAll()
      batch.apply(() => differing.forEach(write))
      history.record(differing.flatMap(recordOf), transactions.anyOpen)
    }
    for (const { table, rows } of changed) kept.set(table.name, { step: history.lastStep(table.name), rows })
    await batch.stored()
  }
}

interface Back {
  readonly table: Table
  readonly rows: Kept['rows']
  /** What is there and was not, or was otherwise. */
  readonly gone: readonly StoredRow[]
  readonly missing: readonly KeptRow[]
}

const rowsOf = (table: Table): StoredRow[] => table.select({ sql: '1', params: [], exact: true })

function rowsIn(table: Table): Kept['rows'] {
  const rows = rowsOf(table).map((row) => ({ seq: row.seq, id: row.id, text: row.text, keys: row.keysIn(table) }))
  return new Map(rows.map((row) => [row.seq, row]))
}

function back(table: Table, { rows }: Kept): Back {
  const there = rowsOf(table)
  const same = new Set(there.filter(({ seq, text }) => rows.get(seq)?.text === text).map(({ seq }) => seq))
  return {
    table,
    rows,
    gone: there.filter(({ seq }) => !same.has(seq)),
    missing: [...rows.values()].filter(({ seq }) => !same.has(seq)),
  }
}

/** All that goes before anything that comes: places and unique values are free again by then. */
function write({ table, gone, missing }: Back): void {
  for (const { id } of gone) table.remove(id)
  for (const row of missing) table.insert(row, row.seq)
}

function recordOf({ table, gone, missing }: Back) {
  const before = new Map<string, StoredRow | null>(missing.map(({ id }) => [rowKey(id), null]))
  for (const row of gone) before.set(rowKey(row.id), row)
  return [...before].map(([id, row]) => ({ table: table.name, id, row }))
}
