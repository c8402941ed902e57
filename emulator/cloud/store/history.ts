import type { StoredRow } from './stored-row'

interface Past {
  step: number
  table: string
  id: string
  /** The document as it was before that step; null when there was none. */
  row: StoredRow | null
}

/**
 * What documents were before they changed, as far back as some open transaction still looks. Every atomic write is one
 * step; a transaction that first looked at step n sees every document as it was after step n.
 */
export class History {
  #step = 0
  #past: Past[] = []
  /** How many of `#past` are forgotten already. */
  #forgotten = 0
  readonly #byTable = new Map<string, Map<string, Past[]>>()
  readonly #lastStep = new Map<string, number>()

  get step(): number {
    return this.#step
  }

  /** Note one atomic write. `remember` is false when no open transaction could ask. */
  record(changes: { table: string; id: string; row: StoredRow | null }[], remember: boolean): void {
    this.#step += 1
    for (const { table } of changes) this.#lastStep.set(table, this.#step)
    if (!remember) return
    for (const { table, id, row } of changes) {
      const past = { step: this.#step, table, id, row }
      this.#past.push(past)
      const ids = this.#byTable.get(table) ?? new Map<string, Past[]>()
      this.#byTable.set(table, ids)
      const list = ids.get(id)
      if (list) list.push(past)
      else ids.set(id, [past])
    }
  }

  /** The step of the last write to a table, also of one that was lost since; 0 when there was none. */
  lastStep(table: string): number {
    return this.#lastStep.get(table) ?? 0
  }

  /** The document as it was after `step`; undefined when it has not changed since. */
  at(table: string, id: string, step: number): StoredRow | null | undefined {
    return this.#byTable
      .get(table)
      ?.get(id)
      ?.find((past) => past.step > step)?.row
  }

  /** Every document of a table that has changed since `step`, as it was then. */
  changedSince(table: string, step: number): Map<string, StoredRow | null> {
    const changed = new Map<string, StoredRow | null>()
    for (const [id, list] of this.#byTable.get(table) ?? []) {
      const past = list.find((entry) => entry.step > step)
      if (past) changed.set(id, past.row)
    }
    return changed
  }

  /** Forget what nobody can ask for any more: changes up to and including `step`. */
  forget(step: number): void {
    for (let past = this.#past[this.#forgotten]; past && past.step <= step; past = this.#past[this.#forgotten]) {
      const ids = this.#byTable.get(past.table)
      const list = ids?.get(past.id)
      list?.shift()
      if (list?.length === 0) ids?.delete(past.id)
      this.#forgotten += 1
    }
    if (this.#forgotten > 1000 || this.#forgotten === this.#past.length) {
      this.#past = this.#past.slice(this.#forgotten)
      this.#forgotten = 0
    }
  }
}
