/** A query by one field of a document that is there, so that the example finds something. */
export function exampleFrom(document: string | undefined): string | null {
  if (document === undefined) return null
  const fields = Object.entries(JSON.parse(document) as Record<string, unknown>)
  const short = fields.filter(([, value]) => typeof value === 'string' && value.length <= 24)
  const [name, value] = short.find(([field]) => field !== '_id') ?? short[0] ?? []
  return name === undefined ? null : `{${JSON.stringify(name)}: ${JSON.stringify(value)}}`
}
