import * as z from 'zod/mini'

/** The list and the place in it that a complaint is about: `['openings', 3, 'date']` is row 3 of `openings`. */
function rowOf(path: readonly PropertyKey[]): { list: PropertyKey; row: number } | null {
  const [list, row] = path
  return list !== undefined && typeof row === 'number' ? { list, row } : null
}

/** What complaints are about besides, such as a list longer than it may be, is looked at again without the rows. */
function withoutRows(value: object, issues: readonly { readonly path: readonly PropertyKey[] }[]): object {
  const bad = issues.flatMap(({ path }) => rowOf(path) ?? [])
  return Object.fromEntries(
    Object.entries(value).map(([name, rows]) => {
      const out = new Set(bad.filter(({ list }) => list === name).map(({ row }) => row))
      return [name, Array.isArray(rows) ? rows.filter((_, at) => !out.has(at)) : rows]
    }),
  )
}

/**
 * What came from elsewhere, or lay on the phone, looked at before it is drawn. A row of a list that is not whole is left
 * out, since one bad row is one bad row; null when the rest is not whole either. Where it was wrong is said on the
 * console by the answer's own field and no deeper: below it may stand keys that are somebody's.
 */
export function lookAt<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> | null {
  const whole = z.safeParse(schema, value)
  if (whole.success) return whole.data
  const { issues } = whole.error
  console.error('answer-not-whole', [...new Set(issues.map(({ path }) => String(path[0])))].join(', '))
  const rest = typeof value === 'object' && value !== null ? withoutRows(value, issues) : null
  const parsed = rest && z.safeParse(schema, rest)
  return parsed?.success ? parsed.data : null
}
