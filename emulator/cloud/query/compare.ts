import { type Document, ObjectId, type Value } from '../wire/values'
import { keyType } from './key'

export type Kind = keyof typeof keyType

/** What MongoDB calls the type, numbers being one; a missing field counts as null. */
export function kindOf(value: Value | undefined): Kind {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof ObjectId) return 'objectId'
  if (value instanceof RegExp) return 'regExp'
  if (typeof value === 'object') return 'document'
  return typeof value as Kind
}

/** MongoDB's order of values: by type first, NaN below every number, objects field by field in their order. */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  const kind = kindOf(a)
  const between = keyType[kind] - keyType[kindOf(b)]
  if (between !== 0) return between
  switch (kind) {
    case 'null':
      return 0
    case 'number':
      return compareNumbers(a as number, b as number)
    case 'boolean':
    case 'date':
      return Number(a) - Number(b)
    case 'array':
      return compareLists(a as Value[], b as Value[], compareValues)
    case 'document':
      return compareLists(Object.entries(a as Document), Object.entries(b as Document), compareFields)
    default:
      return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
  }
}

export const sameValue = (a: Value | undefined, b: Value | undefined): boolean => compareValues(a, b) === 0

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a < b ? -1 : Number(a > b)
}

function compareFields([nameA, a]: [string, Value], [nameB, b]: [string, Value]): number {
  return (
    keyType[kindOf(a)] - keyType[kindOf(b)] ||
    Buffer.compare(Buffer.from(nameA), Buffer.from(nameB)) ||
    compareValues(a, b)
  )
}

function compareLists<Item>(a: Item[], b: Item[], compare: (a: Item, b: Item) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const compared = compare(a[at] as Item, b[at] as Item)
    if (compared !== 0) return compared
  }
  return a.length - b.length
}

/** The type's name as MongoDB writes it in its errors. */
export function typeName(value: Value | undefined): string {
  const kind = kindOf(value)
  if (kind === 'number')
    return Number.isInteger(value) ? (Math.abs(value as number) < 2 ** 31 ? 'int' : 'long') : 'double'
  const names: Partial<Record<Kind, string>> = { document: 'object', boolean: 'bool', regExp: 'regex' }
  return names[kind] ?? kind
}
