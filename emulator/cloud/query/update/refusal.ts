import { type CloudError, writeRefused } from '../../wire/errors'
import { type Document, isDocument, ObjectId, type Value } from '../../wire/values'

/** MongoDB's text for an update it refuses, wrapped as CloudBase wraps it (seen: `Cannot create field …`, E11000). */
export const updateFailed = (what: string): CloudError => writeRefused('Update', what)

/** `{name: value}` as MongoDB shows an element in its errors. */
export const shownElement = (name: string, value: Value | undefined): string => `{${name}: ${shown(value)}}`

export const shownId = (document: Document): string => shownElement('_id', document._id)

function shown(value: Value | undefined): string {
  if (value === undefined) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(shown).join(', ')} ]`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value instanceof ObjectId) return `ObjectId('${value.toString()}')`
  if (!isDocument(value)) return value instanceof RegExp ? String(value) : JSON.stringify(value)
  const fields = Object.keys(value).map((name) => `${name}: ${shown(value[name])}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
