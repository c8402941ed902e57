import { type Document, isDocument, type Value } from '../wire/values'
import { sameValue } from './compare'
import { addToSet, pop, pull, pullAll, push } from './update/arrays'
import { bit, inc, type Modify, max, min, mul } from './update/fields'
import { existingPlace, placeAt } from './update/place'
import { concretePaths } from './update/positional'
import { shownElement, updateFailed } from './update/refusal'

/** Operators that make the field when it is missing, with all on the way to it. */
const making: Record<string, Modify> = {
  $set: (place, value) => place.set(value),
  $inc: inc,
  $mul: mul,
  $min: min,
  $max: max,
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
}

/** Operators that leave a missing field alone. */
const taking: Record<string, Modify> = { $unset: (place) => place.remove(), $pop: pop, $pull: pull, $pullAll: pullAll }

/** A copy of the document with update operators applied. `query` decides what a positional `$` stands for. */
export function updateDocument(document: Document, operators: Document, query: Document): Document {
  const updated = copyOf(document)
  const touched: string[] = []
  for (const [operator, fields] of Object.entries(operators)) {
    if (!Object.hasOwn(making, operator) && !Object.hasOwn(taking, operator) && operator !== '$rename') {
      throw updateFailed(`Unknown modifier: ${operator}`)
    }
    if (!isDocument(fields)) {
      throw updateFailed(`Modifiers operate on fields but we found another type for ${shownElement(operator, fields)}`)
    }
    for (const [path, operand] of Object.entries(fields)) {
      if (path.length > 2 * mostLevels && path.split('.').length > mostLevels) throw tooDeep()
      checkPath(path, touched)
      if (operator === '$rename') rename(updated, path, operand, touched)
      else for (const place of concretePaths(updated, path, query)) modify(updated, operator, place, operand)
    }
  }
  if (!sameValue(updated._id, document._id)) {
    throw updateFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  if (nestsDeeper(updated, mostLevels)) throw tooDeep()
  return updated
}

/** Levels of nesting a document may have (wire/ejson.ts): one with more could not be read again. */
const mostLevels = 100

const tooDeep = () => updateFailed(`Document exceeds maximum nested object depth: ${mostLevels}`)

function nestsDeeper(value: Value | undefined, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels < 0) return true
  if (Array.isArray(value)) return value.some((item) => nestsDeeper(item, levels - 1))
  return isDocument(value) && Object.values(value).some((item) => nestsDeeper(item, levels - 1))
}

function modify(document: Document, operator: string, path: string, operand: Value): void {
  const make = making[operator]
  if (make) {
    make(placeAt(document, path), copyOf(operand))
    return
  }
  const place = existingPlace(document, path)
  if (place) (taking[operator] as Modify)(place, operand)
}

function rename(document: Document, from: string, to: Value, touched: string[]): void {
  if (typeof to !== 'string')
    throw updateFailed(`The 'to' field for $rename must be a string: ${shownElement(from, to)}`)
  if (to === from) throw updateFailed(`The source and target field for $rename must differ: ${shownElement(from, to)}`)
  checkPath(to, touched)
  for (const [role, path] of [
    ['source', from],
    ['destination', to],
  ] as const)
    refuseArrays(document, role, path)
  const source = existingPlace(document, from)
  const value = source?.value
  if (!source || value === undefined) return
  source.remove()
  placeAt(document, to).set(value)
}

function refuseArrays(document: Document, role: string, path: string): void {
  const steps = path.split('.')
  for (let length = 1; length < steps.length; length += 1) {
    const above = steps.slice(0, length).join('.')
    if (!Array.isArray(existingPlace(document, above)?.value)) continue
    throw updateFailed(
      `The ${role} field cannot be an array element, '${path}' in doc with ${shownElement('_id', document._id).slice(1, -1)} has an array field called '${steps[length - 1]}'`,
    )
  }
}

/** Refuses a path that is none, or that overlaps with another of the same update. */
function checkPath(path: string, touched: string[]): void {
  const steps = path.split('.')
  if (path === '') throw updateFailed('An empty update path is not valid.')
  if (steps.includes('')) {
    throw updateFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  }
  if (steps.includes('__proto__')) throw updateFailed(`The update path '${path}' is not valid`)
  for (const other of touched) {
    if (`${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`)) {
      const shorter = other.length < path.length ? other : path
      throw updateFailed(`Updating the path '${path}' would create a conflict at '${shorter}'`)
    }
  }
  touched.push(path)
}

function copyOf<V extends Value>(value: V): V {
  if (Array.isArray(value)) return value.map(copyOf) as V
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key] as Value)
  return copy as V
}
