import { invalidParam } from './errors'
import { parseJson } from './json'
import { type Document, isDocument, ObjectId, type Value } from './values'

/** Levels of nesting a document may have (MongoDB's limit). */
const maxDepth = 100

/** Ours: no document of 16 MB has as many that is not made of brackets alone. */
const mostValues = 2_000_000

/** Read MongoDB extended JSON, canonical or relaxed, as the SDK sends it. */
export function decodeText(text: string): Value {
  return decode(parseJson(text, 'a text of extended JSON', mostValues), 0)
}

export function decodeDocument(text: string): Document {
  const value = decodeText(text)
  if (!isDocument(value)) throw invalidParam('an object was expected')
  return value
}

/** Read what `encodeText` wrote. Most documents hold nothing that JSON lacks. */
export const decodeStored = (text: string): Document =>
  text.includes('"$') ? decodeDocument(text) : (JSON.parse(text) as Document)

function decode(json: unknown, depth: number): Value {
  if (json === null || typeof json !== 'object') return json as Value
  if (depth > maxDepth) throw invalidParam(`exceeded ${maxDepth} levels of nesting`)
  if (Array.isArray(json)) return json.map((item) => decode(item, depth + 1))
  const keys = Object.keys(json)
  const first = keys[0]
  if (first?.startsWith('$') && keys.length <= 2) {
    const scalar = decodeScalar(first, json as Record<string, unknown>)
    if (scalar !== undefined) return scalar
  }
  const document: Document = {}
  for (const key of keys) {
    if (key === '__proto__') throw invalidParam('a field may not be named __proto__')
    document[key] = decode((json as Record<string, unknown>)[key], depth + 1)
  }
  return document
}

/** The scalar a `$type` wrapper stands for; undefined when the object is something else, an operator for instance. */
function decodeScalar(tag: string, json: Record<string, unknown>): Value | undefined {
  const inner = json[tag]
  switch (tag) {
    case '$numberInt':
    case '$numberDouble':
      return typeof inner === 'string' ? Number(inner) : undefined
    case '$numberLong':
      return typeof inner === 'string' ? decodeLong(inner) : undefined
    case '$date':
      return decodeDate(inner)
    case '$oid':
      return decodeObjectId(inner)
    case '$undefined':
      return null
    case '$regularExpression':
      return decodeRegExp(inner)
    case '$binary':
    case '$numberDecimal':
    case '$timestamp':
    case '$minKey':
    case '$maxKey':
    case '$code':
    case '$symbol':
      throw invalidParam(`values of type ${tag.slice(1)} are not supported here`)
    default:
      return undefined
  }
}

/** A 64-bit integer, as long as a number can hold it: the SDK sends every whole number from 2^31 on like this. */
function decodeLong(text: string): number {
  const number = Number(text)
  // The SDK writes a great number with as many digits as tell it apart, the rest as zeros.
  if (!/^-?\d{1,19}$/.test(text) || (BigInt(text) !== BigInt(number) && String(number) !== text)) {
    throw invalidParam(`the integer ${text.slice(0, 30)} is beyond what is supported here`)
  }
  return number
}

function decodeDate(inner: unknown): Date {
  const long = (inner as { $numberLong?: unknown } | null)?.$numberLong
  const date = new Date(typeof long === 'string' ? Number(long) : (inner as string | number))
  if (Number.isNaN(date.getTime())) throw invalidParam('not a date')
  return date
}

function decodeObjectId(inner: unknown): ObjectId {
  if (typeof inner !== 'string' || !/^[0-9a-f]{24}$/i.test(inner)) throw invalidParam('not an ObjectId')
  return new ObjectId(inner)
}

function decodeRegExp(inner: unknown): RegExp {
  const { pattern, options } = (inner ?? {}) as { pattern?: unknown; options?: unknown }
  if (/x/.test(String(options))) throw invalidParam('the option x of a regular expression is not supported here')
  // "g" and "y" would make a pattern remember where it stopped.
  const flags = String(options ?? '').replace(/[^ims]/g, '')
  const made = patternOf(String(pattern), flags) ?? patternOf(String(pattern), `${flags}u`)
  if (!made) throw invalidParam(`not a regular expression: ${String(pattern)}`)
  return made
}

function patternOf(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags)
  } catch {
    return null
  }
}

/** Stored and sent as extended JSON: plain numbers, everything JSON lacks in its canonical wrapper. */
export function encodeText(value: Value): string {
  return JSON.stringify(isPlain(value) ? value : encode(value))
}

/** Nothing in it needs a wrapper. */
function isPlain(value: Value | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (value === null || typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isPlain)
  return isDocument(value) && Object.keys(value).every((key) => isPlain(value[key]))
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return encodeNumber(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => encode(item ?? null))
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof ObjectId) return { $oid: value.toString() }
  if (value instanceof RegExp)
    return { $regularExpression: { pattern: value.source, options: value.flags.replace('u', '') } }
  const json: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item !== undefined) json[key] = encode(item)
  }
  return json
}

function encodeNumber(value: number): unknown {
  if (Number.isFinite(value)) return Object.is(value, -0) ? { $numberDouble: '-0.0' } : value
  return { $numberDouble: String(value) }
}
