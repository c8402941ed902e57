import { update as applyOperators } from 'mingo/updater'
import { databaseFailed } from '../wire/errors'
import { type Document, isDocument, type Value } from '../wire/values'
import { guarded } from './match'

type Check = (value: Value, operand: Value) => string | null

const numeric: Check = (value) => (typeof value === 'number' ? null : 'non-numeric type')
const array: Check = (value) => (Array.isArray(value) ? null : 'non-array type')
const bits: Check = (value) => (Number.isInteger(value) ? null : 'non-integral type')

/** What a field must already be, where the query engine would silently leave a wrong one alone and MongoDB refuses. */
const mustBe: Record<string, Check> = {
  $inc: numeric,
  $mul: numeric,
  $bit: bits,
  $push: array,
  $pull: array,
  $pullAll: array,
  $pop: array,
  $addToSet: array,
}

/** A copy of the document with update operators applied. `query` decides what a positional `$` stands for. */
export function updateDocument(document: Document, operators: Document, query: Document): Document {
  const updated = structuredCopy(document)
  for (const [operator, fields] of Object.entries(operators)) {
    if (!isDocument(fields)) throw databaseFailed(`[InvalidParameter] Modifiers operate on fields: ${operator}`)
    for (const [path, operand] of Object.entries(fields)) {
      checkPath(updated, path, operator, operand as Value)
    }
  }
  guarded(() => applyOperators(updated, operators as never, [], query as never))
  return updated
}

function checkPath(document: Document, path: string, operator: string, operand: Value): void {
  const steps = path.split('.')
  if (steps.some((step) => step === '' || step === '__proto__'))
    throw databaseFailed(`[InvalidParameter] The update path '${path}' is not valid`)
  if (steps.some((step) => step.startsWith('$'))) return
  let value: Value | undefined = document
  for (const step of steps) {
    if (value === undefined) break
    if (!isDocument(value) && !(Array.isArray(value) && /^\d+$/.test(step))) {
      if (operator === '$unset' || operator === '$pull' || operator === '$pullAll') return
      throw databaseFailed(`Cannot create field '${step}' in element at path '${path}'`)
    }
    value = Object.hasOwn(value, step) ? (value as Document)[step] : undefined
  }
  const fault = value === undefined ? null : mustBe[operator]?.(value, operand)
  if (fault) throw databaseFailed(`Cannot apply ${operator} to a value of ${fault}: the field '${path}'`)
  if (value === undefined && (operator === '$push' || operator === '$addToSet')) startArray(document, steps)
}

/** The engine ignores `$each`, `$slice` and `$sort` when there is no array yet; with an empty one it minds them. */
function startArray(document: Document, steps: readonly string[]): void {
  let holder: Document | Value[] = document
  for (const step of steps.slice(0, -1)) {
    const place = holder as Document
    if (!Object.hasOwn(place, step)) place[step] = {}
    holder = place[step] as Document | Value[]
  }
  ;(holder as Document)[steps.at(-1) as string] = []
}

function structuredCopy<V extends Value>(value: V): V {
  if (Array.isArray(value)) return value.map(structuredCopy) as V
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const key of Object.keys(value)) copy[key] = structuredCopy(value[key] as Value)
  return copy as V
}
