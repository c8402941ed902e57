import type * as z from 'zod/mini'

/** Every name an object of this schema gives to a field, at any depth. A record's keys are data and none of them. */
function fieldNames(part: unknown, names: Set<string>, seen: Set<unknown>): Set<string> {
  if (typeof part !== 'object' || part === null || seen.has(part)) return names
  seen.add(part)
  const { def } = (part as { _zod?: { def?: Readonly<Record<string, unknown>> } })._zod ?? {}
  if (def?.type === 'object') for (const name of Object.keys(def.shape as object)) names.add(name)
  // What a schema is made of lies in its definition: itself, in a list, or by name.
  for (const inner of Object.values(def ?? part)) fieldNames(inner, names, seen)
  return names
}

/**
 * Where a value broke its schema, in words a log may hold: `openings.*.date`. A row is `*`; what is no field name of
 * the schema is `other`, because a key of a record may be somebody's.
 */
export function fieldPaths(
  schema: z.ZodMiniType,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly string[] {
  const names = fieldNames(schema, new Set(), new Set())
  const word = (step: PropertyKey) => {
    if (typeof step === 'number') return '*'
    return typeof step === 'string' && names.has(step) ? step : 'other'
  }
  return [...new Set(issues.map(({ path }) => path.slice(0, 8).map(word).join('.')))].slice(0, 8)
}
