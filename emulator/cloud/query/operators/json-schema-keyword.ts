import { databaseFailed } from '../../wire/errors'
import type { Value } from '../../wire/values'

export type Test = (value: Value) => boolean
/** Makes the test of a keyword's operand. */
export type Keyword = (operand: Value, name: string) => Test

export const schemaRefused = (what: string) => databaseFailed(`[FailedToParse] ${what}`)

export function numberOf(operand: Value, name: string): number {
  if (typeof operand !== 'number') throw schemaRefused(`$jsonSchema keyword '${name}' must be a number`)
  return operand
}

export function sizeOf(operand: Value, name: string): number {
  const size = numberOf(operand, name)
  if (!Number.isInteger(size) || size < 0)
    throw schemaRefused(`$jsonSchema keyword '${name}' must be a whole number from 0 on`)
  return size
}

export function listOf(operand: Value, name: string): Value[] {
  if (!Array.isArray(operand) || operand.length === 0)
    throw schemaRefused(`$jsonSchema keyword '${name}' must be an array with at least one element`)
  return operand
}

export function patternOf(source: Value, name: string): RegExp {
  try {
    if (typeof source === 'string') return new RegExp(source, 'u')
  } catch {
    // Refused below.
  }
  throw schemaRefused(`$jsonSchema keyword '${name}' must be a regular expression`)
}
