/**
 * One page of rows sorted by `key`, from one row more than the page holds. The next page begins after the last key, so
 * rows that share the key at the cut go over to it together; only a page of a single key is cut through.
 */
export function cutPage<Row>(rows: readonly Row[], size: number, key: (row: Row) => number): Row[] {
  const beyond = rows[size]
  if (beyond === undefined) return [...rows]
  const whole = rows.slice(0, size).filter((row) => key(row) !== key(beyond))
  return whole.length > 0 ? whole : rows.slice(0, size)
}
