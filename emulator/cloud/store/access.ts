/** How SQLite comes to the documents of a statement. */
export interface Access {
  /** The names of the indexes it uses, joined by a comma; null when it uses none. */
  index: string | null
  /** They lead to fewer than all documents, rather than only to the order asked for. */
  narrows: boolean
  /** Every document that fits is gathered and sorted before the first is given. */
  sorts: boolean
}

/** Read the steps of `EXPLAIN QUERY PLAN`. `nameOf` gives the declared name of an SQLite index. */
export function readAccess(steps: string[], nameOf: (sqlName: string) => string): Access {
  const names = new Set<string>()
  let narrows = false
  for (const step of steps) {
    const search = /^SEARCH \S+ USING (?:COVERING )?INDEX (\S+)/.exec(step)
    // A scan of a covering index is only the smallest way to read everything.
    const used = search ?? /^SCAN \S+ USING INDEX (\S+)/.exec(step)
    if (search) narrows = true
    if (used) names.add(nameOf(used[1] as string))
  }
  return {
    index: names.size > 0 ? [...names].join(', ') : null,
    narrows,
    sorts: steps.includes('USE TEMP B-TREE FOR ORDER BY'),
  }
}
