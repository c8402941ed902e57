export interface Part {
  /** First and last byte. */
  start: number
  end: number
}

/**
 * The one part of a file a Range header asks for. Null: the whole file, as for a header that asks for several parts or
 * makes no sense; 'beyond': there is nothing where it asks.
 */
export function partOf(header: string | undefined, size: number): Part | null | 'beyond' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found) return null
  const [first, last] = [found[1] ?? '', found[2] ?? '']
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  return start >= size || (first === '' && Number(last) === 0) ? 'beyond' : { start, end }
}
