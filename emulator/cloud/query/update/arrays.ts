import { isDocument, type Value } from '../../wire/values'
import { compareValues, sameValue, typeName } from '../compare'
import { compileMatch } from '../match'
import { reach } from '../reach'
import type { Modify } from './fields'
import type { Place } from './place'
import { shownId, updateFailed } from './refusal'

function elements(value: Value | undefined, operator: string): Value[] {
  if (Array.isArray(value)) return value
  throw updateFailed(`The argument to $each in ${operator} must be an array but it was of type: ${typeName(value)}`)
}

export const push: Modify = (place, operand) => {
  const { value = [] } = place
  if (!Array.isArray(value)) {
    throw updateFailed(
      `The field '${place.path}' must be an array but is of type ${typeName(value)} in document ${shownId(place.document)}`,
    )
  }
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) {
    place.set([...value, operand])
    return
  }
  const { $each, $position, $slice, $sort, ...unknown } = operand
  const clause = Object.keys(unknown)[0]
  if (clause) throw updateFailed(`Unrecognized clause in $push: ${clause}`)
  const list = [...value]
  list.splice(integer('$position', $position) ?? list.length, 0, ...elements($each, '$push'))
  if ($sort !== undefined) list.sort(sorting($sort))
  const keep = integer('$slice', $slice)
  if (keep === undefined) place.set(list)
  else place.set(keep < 0 ? list.slice(keep) : list.slice(0, keep))
}

function integer(name: string, value: Value | undefined): number | undefined {
  if (value === undefined || Number.isInteger(value)) return value as number | undefined
  throw updateFailed(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
}

function sorting(sort: Value): (a: Value, b: Value) => number {
  if (isDirection(sort)) return (a, b) => compareValues(a, b) * sort
  if (!isDocument(sort))
    throw updateFailed(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  const terms = Object.entries(sort).map(([path, direction]) => {
    if (!isDirection(direction)) throw updateFailed('The $sort element value must be either 1 or -1')
    return { steps: path.split('.'), direction }
  })
  return (a, b) => {
    for (const { steps, direction } of terms) {
      const compared = compareValues(reach(a, steps)[0], reach(b, steps)[0])
      if (compared !== 0) return compared * direction
    }
    return 0
  }
}

const isDirection = (value: Value | undefined): value is 1 | -1 => value === 1 || value === -1

export const addToSet: Modify = (place, operand) => {
  const { value = [] } = place
  if (!Array.isArray(value)) {
    const field = place.path.slice(place.path.lastIndexOf('.') + 1)
    throw updateFailed(
      `Cannot apply $addToSet to non-array field. Field named '${field}' has non-array type ${typeName(value)}`,
    )
  }
  const several = isDocument(operand) && Object.hasOwn(operand, '$each')
  const list = [...value]
  for (const item of several ? elements(operand.$each, '$addToSet') : [operand]) {
    if (!list.some((kept) => sameValue(kept, item))) list.push(item)
  }
  place.set(list)
}

export const pop: Modify = (place, operand) => {
  if (!isDirection(operand)) throw updateFailed(`$pop expects 1 or -1, found: ${String(operand)}`)
  const { value } = place
  if (!Array.isArray(value)) {
    throw updateFailed(`Path '${place.path}' contains an element of non-array type '${typeName(value)}'`)
  }
  place.set(operand === 1 ? value.slice(0, -1) : value.slice(1))
}

function cull(place: Place, goes: (item: Value) => boolean): void {
  if (!Array.isArray(place.value)) throw updateFailed('Cannot apply $pull to a non-array value')
  place.set(place.value.filter((item) => !goes(item)))
}

export const pullAll: Modify = (place, operand) => {
  if (!Array.isArray(operand))
    throw updateFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  cull(place, (item) => operand.some((unwanted) => sameValue(unwanted, item)))
}

/** A value takes its equals, a pattern what it matches, conditions and objects what they find. */
export const pull: Modify = (place, operand) => {
  if (!isDocument(operand)) {
    const pattern = operand instanceof RegExp ? operand : null
    cull(place, (item) => (pattern && typeof item === 'string' ? pattern.test(item) : sameValue(item, operand)))
    return
  }
  const onValue = Object.keys(operand).some((key) => /^\$(?!and$|or$|nor$)/.test(key))
  const test = compileMatch(onValue ? { item: operand } : operand)
  cull(place, (item) => (onValue ? test({ item }) : isDocument(item) && test(item)))
}
