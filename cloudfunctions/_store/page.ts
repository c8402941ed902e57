import type { Read } from './rows'

/** Some rows of a sorted list, and what the ones after them lie beyond. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** The key of the last row here, beyond which the rest begins; null when there is no rest. */
  readonly next: number | null
}

/**
 * One page of rows sorted by `key`, from one row more than the page holds. The next page begins beyond the last key, so
 * rows that share the key at the cut go over to it together; only a page of a single key is cut through.
 */
export function cutPage<Row>(rows: readonly Row[], size: number, key: (row: Row) => number): Page<Row> {
  const beyond = rows[size]
  if (beyond === undefined) return { rows, next: null }
  const whole = rows.slice(0, size).filter((row) => key(row) !== key(beyond))
  const cut = whole.length > 0 ? whole : rows.slice(0, size)
  const last = cut.at(-1)
  return { rows: cut, next: last === undefined ? null : key(last) }
}

/** Without a key to begin at: the end of all numbers, so that a document sorted by something else is on no page. */
export function untilKey(before: number | undefined): number {
  return before ?? Number.MAX_SAFE_INTEGER
}

/** The same of a list of whole numbers that ascends. */
export function afterKey(after: number | undefined): number {
  return after === undefined ? Number.MIN_SAFE_INTEGER : after + 1
}

/** A page of what was read: cut by the keys as they are stored, then without the documents that cannot be read. */
export function pageOf<Row>(found: readonly Read<Row>[], size: number): Page<Row> {
  const { rows, next } = cutPage(found, size, ({ key }) => Number(key))
  return { rows: rows.flatMap(({ row }) => row ?? []), next }
}
