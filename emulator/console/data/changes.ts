export interface Change {
  path: string
  /** As JSON; null where there was, or will be, nothing. */
  from: string | null
  to: string | null
}

/** What differs between two JSON values, field by field. Lists of different length differ as a whole. */
export function changesBetween(from: unknown, to: unknown, path = ''): Change[] {
  if (isPlain(from) && isPlain(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      changesBetween(from[key], to[key], path === '' ? key : `${path}.${key}`),
    )
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((item, at) => changesBetween(item, to[at], `${path}.${at}`))
  }
  const texts = { from: textOf(from), to: textOf(to) }
  return texts.from === texts.to ? [] : [{ path, ...texts }]
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const textOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
