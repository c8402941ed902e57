import { type Document, isDocument, ObjectId, type Value } from '../wire/values'

/**
 * First byte of a key, in the order MongoDB compares types. A missing field has the key of null: that is how an index
 * of CloudBase treats it, in order and in uniqueness.
 */
export const keyType = {
  null: 0x10,
  number: 0x20,
  string: 0x30,
  document: 0x40,
  array: 0x50,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  regExp: 0x90,
} as const

/** Bytes that compare (memcmp, as SQLite compares blobs) as the values do, and are equal when the values are. */
export function encodeKey(value: Value | undefined): Buffer {
  if (value === null || value === undefined) return Buffer.from([keyType.null])
  if (typeof value === 'number') return withNumber(keyType.number, value)
  if (typeof value === 'string') return withText(keyType.string, value)
  if (typeof value === 'boolean') return Buffer.from([keyType.boolean, value ? 1 : 0])
  if (value instanceof Date) return withNumber(keyType.date, value.getTime())
  if (value instanceof ObjectId) return withText(keyType.objectId, value.toString())
  if (value instanceof RegExp) return withText(keyType.regExp, String(value))
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([keyType.array]), ...value.map(endedKey), end])
  const fields = Object.entries(value).flatMap(([name, item]) => fieldKey(name, item as Value))
  return Buffer.concat([Buffer.from([keyType.document]), ...fields, end])
}

/** Below the first byte of every key, so that what is shorter comes first. */
const end = Buffer.from([0])

/** A field of a document: MongoDB compares its type first, then its name, then its value. */
function fieldKey(name: string, value: Value): Buffer[] {
  const key = endedKey(value)
  return [key.subarray(0, 1), endedText(Buffer.from(name)), key.subarray(1)]
}

/** A key that shows where it ends, for values inside others. All but texts do. */
function endedKey(value: Value): Buffer {
  const key = encodeKey(value)
  const open = typeof value === 'string' || value instanceof RegExp
  return open ? Buffer.concat([key.subarray(0, 1), endedText(key.subarray(1))]) : key
}

/** What a value with this key leaves, byte for byte, in the key of whatever array or document holds it; null: nothing. */
export function traceOf(key: Buffer): Buffer | null {
  if (key.length === 1) return null
  const open = key[0] === keyType.string || key[0] === keyType.regExp
  return open ? endedText(key.subarray(1)) : key.subarray(1)
}

/** Two zero bytes end a text; one of its own is told from them by what follows. */
function endedText(text: Buffer): Buffer {
  const whole = text.includes(0) ? Buffer.from(text.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1') : text
  return Buffer.concat([whole, end, end])
}

/**
 * The key of what lies at a path. When an array is on the way the key is the array's own: such a field means several
 * values, and a query on it is left to the matcher.
 */
export function keyAt(document: Document, path: readonly string[]): Buffer {
  let value: Value | undefined = document
  for (const step of path) {
    if (Array.isArray(value)) break
    value = isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return encodeKey(value)
}

export const isArrayKey = (key: Buffer): boolean => key[0] === keyType.array

/** The value means more than itself to a query: an array its elements, a stored pattern what equals it. */
export const isManifoldKey = (key: Buffer): boolean => key[0] === keyType.array || key[0] === keyType.regExp

function withText(type: number, text: string): Buffer {
  const key = Buffer.allocUnsafe(1 + Buffer.byteLength(text))
  key[0] = type
  key.write(text, 1)
  return key
}

/** The bits of a double, flipped so that unsigned order is numeric order. NaN comes first, as in MongoDB. */
function withNumber(type: number, value: number): Buffer {
  const key = Buffer.alloc(9)
  key[0] = type
  if (Number.isNaN(value)) return key
  key.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = ((key[1] as number) & 0x80) !== 0
  for (let at = 1; at < 9; at += 1) key[at] = negative ? ~(key[at] as number) & 0xff : (key[at] as number)
  if (!negative) key[1] = (key[1] as number) | 0x80
  return key
}
