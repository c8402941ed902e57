/** Names of the language's own error classes. */
const language = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'URIError',
  'EvalError',
  'AggregateError',
]

/** What may be read of anything thrown, even of what resists being read; undefined where it does. */
export function readOf(thrown: unknown, field: string): unknown {
  try {
    return (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function'
      ? Reflect.get(thrown, field)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * The class of what was thrown, for a log: one of the language's or of `more`, else `other`. A name is never passed
 * on as it was given, since anything can be thrown and anything can stand in a name.
 */
export function kindOfError(thrown: unknown, more: readonly string[] = []): string {
  const names = [readOf(thrown, 'name'), readOf(readOf(thrown, 'constructor'), 'name')]
  const known = names.map((name) => [...more, ...language].find((one) => one === name))
  // A class that sets no name inherits "Error": then its own says more.
  return (known[0] === 'Error' ? known[1] : undefined) ?? known[0] ?? known[1] ?? 'other'
}
