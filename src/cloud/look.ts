import * as z from 'zod/mini'

/** The list and the place in it that a complaint is about: `['openings', 3, 'date']` is row 3 of `openings`. */
function rowOf(path: readonly PropertyKey[]): { list: PropertyKey; row: number } | null {
  const [list, row] = path
  return list !== undefined && typeof row === 'number' ? { list, row } : null
}

type Complaint = { readonly path: readonly PropertyKey[] }

function complaintsOf(schema: z.ZodMiniType, value: unknown): readonly Complaint[] {
  const looked = z.safeParse(schema, value)
  return looked.success ? [] : looked.error.issues
}

/**
 * Without the rows that are complained of. A list that is complained of as a whole, since it is longer than it may be,
 * is looked at row by row: its bad ones may be what makes it so.
 */
function withoutRows(schema: z.ZodMiniType, value: object, complaints: readonly Complaint[]): object {
  const bad = complaints.flatMap(({ path }) => rowOf(path) ?? [])
  const isBad = (name: string, row: unknown) =>
    complaintsOf(schema, { ...value, [name]: [row] }).some(({ path }) => path[0] === name)
  return Object.fromEntries(
    Object.entries(value).map(([name, rows]) => {
      if (!Array.isArray(rows)) return [name, rows]
      if (complaints.some(({ path }) => path.length === 1 && path[0] === name)) {
        return [name, rows.filter((row) => !isBad(name, row))]
      }
      const out = new Set(bad.filter(({ list }) => list === name).map(({ row }) => row))
      return [name, rows.filter((_, at) => !out.has(at))]
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
  const rest = typeof value === 'object' && value !== null ? withoutRows(schema, value, issues) : null
  const parsed = rest && z.safeParse(schema, rest)
  return parsed?.success ? parsed.data : null
}

/** As a whole or not at all: where a part that is left out would change what the rest means. `what` is said on the console. */
export function lookAtWhole<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
  what: string,
): z.output<Schema> | null {
  try {
    const looked = z.safeParse(schema, JSON.parse(text))
    if (looked.success) return looked.data
  } catch {
    // No JSON at all.
  }
  console.error(`${what}-not-whole`)
  return null
}
