import type { Document, Value } from '../wire/values'

const isWanted = (value: Value | undefined) => value === true || value === 1

/** The names of a projection that asks for whole fields of the document and for nothing else; null for any other. */
export function plainFields(projection: Document): string[] | null {
  const fields = Object.keys(projection)
  const arePlain = fields.every((field) => !/[.$]/.test(field) && field !== '__proto__' && isWanted(projection[field]))
  return arePlain && fields.length > 0 ? fields : null
}

/** These fields of a stored document, and its `_id`, in its own order: picked from its text, whose values stay as they are. */
export function pickFields(text: string, fields: readonly string[]): string {
  const stored = JSON.parse(text) as Record<string, unknown>
  const picked: Record<string, unknown> = {}
  for (const field of Object.keys(stored)) {
    if (field === '_id' || fields.includes(field)) picked[field] = stored[field]
  }
  return JSON.stringify(picked)
}
