/** What the storage calls a file: cloud://<environment>.<bucket>/<path>. */
const fileId = /^cloud:\/\/[^/]+\/(.+)$/

/** Every file that a document names, wherever in it. */
export function fileIdsIn(value: unknown): string[] {
  if (typeof value === 'string') return fileId.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(fileIdsIn)
}

export const pathOf = (id: string): string => fileId.exec(id)?.[1] ?? ''

/** The same with other names for its files: those of the environment it is put into. */
export function renamed<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return (names.get(value) ?? value) as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => renamed(one, names)) as Value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)])) as Value
}
