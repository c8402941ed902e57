import { isDocument, type Value } from '../../wire/values'
import { compareValues, typeName } from '../compare'
import type { Place } from './place'
import { shownElement, shownId, updateFailed } from './refusal'

/** Change the value of one field. */
export type Modify = (place: Place, operand: Value) => void

const nameOf = ({ path }: Place) => path.slice(path.lastIndexOf('.') + 1)

function currentNumber(place: Place, operator: string): number | undefined {
  const { value } = place
  if (value === undefined || typeof value === 'number') return value
  throw updateFailed(
    `Cannot apply ${operator} to a value of non-numeric type. ${shownId(place.document)} has the field '${nameOf(place)}' of non-numeric type ${typeName(value)}`,
  )
}

function amount(place: Place, operand: Value, doing: string): number {
  if (typeof operand === 'number') return operand
  throw updateFailed(`Cannot ${doing} with non-numeric argument: ${shownElement(place.path, operand)}`)
}

export const inc: Modify = (place, operand) => {
  const by = amount(place, operand, 'increment')
  place.set((currentNumber(place, '$inc') ?? 0) + by)
}

export const mul: Modify = (place, operand) => {
  const by = amount(place, operand, 'multiply')
  const before = currentNumber(place, '$mul') ?? 0
  // Whole numbers know no minus zero.
  place.set(Number.isInteger(before) && Number.isInteger(by) ? before * by + 0 : before * by)
}

export const min: Modify = (place, operand) => {
  if (place.value === undefined || compareValues(operand, place.value) < 0) place.set(operand)
}

export const max: Modify = (place, operand) => {
  if (place.value === undefined || compareValues(operand, place.value) > 0) place.set(operand)
}

/** Integers of 64 bits, as MongoDB has them. */
const bitwise: Record<string, (a: bigint, b: bigint) => bigint> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
}

export const bit: Modify = (place, operand) => {
  if (!isDocument(operand) || Object.keys(operand).length === 0) {
    throw updateFailed(
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    )
  }
  const { value = 0 } = place
  if (!Number.isSafeInteger(value)) {
    throw updateFailed(
      `Cannot apply $bit to a value of non-integral type.${shownId(place.document)} has the field ${nameOf(place)} of non-integer type ${typeName(value)}`,
    )
  }
  let bits = BigInt(value as number)
  for (const [name, mask] of Object.entries(operand)) {
    const apply = Object.hasOwn(bitwise, name) ? bitwise[name] : undefined
    if (!apply) throw updateFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
    if (!Number.isSafeInteger(mask)) {
      throw updateFailed(
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported`,
      )
    }
    bits = apply(bits, BigInt(mask as number))
  }
  place.set(Number(bits))
}
