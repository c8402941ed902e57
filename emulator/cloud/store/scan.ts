import type { Plan } from '../query/plan'
import type { Access } from './access'
import type { Look } from './advisor'
import type { StoredRow } from './stored-row'
import type { Table } from './table'

/** The first part, of documents not seen yet: each may have 16 MB. */
const fewRows = 8
const charactersAtOnce = 4_000_000

/** One reading of a table through a plan, which knows afterwards what it took. */
export class Scan {
  readonly #table: Table
  readonly #plan: Plan
  readonly #order: string | undefined
  readonly #access: Access
  /** Rows SQL let through; the last of them; whether there may have been more. */
  #passed = 0
  #last: StoredRow | undefined
  #stopped = false

  constructor(table: Table, plan: Plan, order?: string) {
    this.#table = table
    this.#plan = plan
    this.#order = order
    this.#access = table.accessOf(plan, order)
  }

  /** What the plan lets through; `limit` and `offset` only for a plan that is exact. */
  rows(limit?: number, offset = 0): StoredRow[] {
    const rows = this.#table.select(this.#plan, this.#order, limit, offset)
    // An offset beyond the last row says nothing of how many there were.
    this.#passed = rows.length === 0 && offset > 0 ? this.#table.count(this.#plan) : rows.length + offset
    this.#last = rows.at(-1)
    this.#stopped = limit !== undefined && rows.length === limit
    return rows
  }

  /** The first `most` of them that match. */
  matching(matches: (row: StoredRow) => boolean, most = Number.POSITIVE_INFINITY): StoredRow[] {
    const found: StoredRow[] = []
    let passed = 0
    for (const row of this.#gradually(most)) {
      passed += 1
      this.#last = row
      if (!matches(row)) continue
      found.push(row)
      if (found.length === most) {
        this.#stopped = true
        break
      }
    }
    this.#passed = passed
    return found
  }

  /** In parts: a few may be enough, and a collection may be larger than memory. */
  *#gradually(most: number): IterableIterator<StoredRow> {
    if (this.#access.index === null && !this.#access.sorts) yield* this.#inOrderOfInsertion(most)
    else if (most === Number.POSITIVE_INFINITY || this.#access.sorts) yield* this.rows()
    else {
      // Read anew from the start, since the driver cannot stop halfway.
      for (let offset = 0, size = 4 * most; ; offset += size, size *= 4) {
        const part = this.#table.select(this.#plan, this.#order, size, offset)
        yield* part
        if (part.length < size) return
      }
    }
  }

  /** Each part from where the last one ended, as large as the documents of the last one advise. */
  *#inOrderOfInsertion(most: number): IterableIterator<StoredRow> {
    const { sql, params, exact } = this.#plan
    for (let after = Number.MIN_SAFE_INTEGER, size = Math.min(4 * most, fewRows); ; ) {
      const rest = { sql: `(${sql}) AND seq > ?`, params: [...params, after], exact }
      const part = this.#table.select(rest, this.#order, size)
      yield* part
      const last = part.at(-1)
      if (!last || part.length < size) return
      after = last.seq
      const characters = part.reduce((sum, { text }) => sum + text.length, 0)
      size = Math.max(1, Math.min(4 * size, Math.floor((charactersAtOnce * part.length) / characters)))
    }
  }

  /** `beside` are documents that were looked at besides those of the table. */
  took(beside: number): Pick<Look, 'examined' | 'index' | 'narrowed'> {
    const { index, narrows } = this.#access
    return { examined: beside + this.#examined(), index, narrowed: narrows }
  }

  /**
   * How many documents SQLite looked at. Exact, but for a plan of which an index decides only a part (then at least so
   * many): SQLite does not tell what it threw away.
   */
  #examined(): number {
    const { index, narrows, sorts } = this.#access
    const undivided = this.#plan.sql === '1'
    if (this.#stopped && sorts) return narrows ? this.#table.count(this.#plan) : this.#table.size
    if (narrows || undivided) return this.#passed
    if (!this.#stopped || !this.#last) return this.#table.size
    return index === null ? this.#table.countUpTo(this.#last) : this.#passed
  }
}
