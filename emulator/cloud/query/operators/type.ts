import { databaseFailed } from '../../wire/errors'
import type { Value } from '../../wire/values'
import { kindOf } from '../compare'

type End = Value | undefined
type TypeTest = (end: End) => boolean

const isNumber: TypeTest = (end) => typeof end === 'number'
const isObject: TypeTest = (end) => kindOf(end) === 'document'
const isBoolean: TypeTest = (end) => typeof end === 'boolean'

/** MongoDB's names of types, by which `$type` and `bsonType` go. */
const bsonTypes: Record<string, TypeTest> = {
  number: isNumber,
  double: (end) => typeof end === 'number' && !Number.isInteger(end),
  int: (end) => Number.isInteger(end) && Math.abs(end as number) < 2 ** 31,
  long: (end) => Number.isInteger(end) && Math.abs(end as number) >= 2 ** 31,
  string: (end) => typeof end === 'string',
  object: isObject,
  array: Array.isArray,
  objectId: (end) => kindOf(end) === 'objectId',
  bool: isBoolean,
  date: (end) => end instanceof Date,
  null: (end) => end === null,
  regex: (end) => end instanceof RegExp,
}

/** Those of JSON Schema, by which its `type` goes. */
const jsonTypes: Record<string, TypeTest> = {
  number: isNumber,
  string: bsonTypes.string as TypeTest,
  object: isObject,
  array: Array.isArray,
  boolean: isBoolean,
  null: (end) => end === null,
}

/** One name or several of which one has to fit. */
export function typeTest(operand: Value, names: 'bson' | 'json'): TypeTest {
  const known = names === 'bson' ? bsonTypes : jsonTypes
  const tests = (Array.isArray(operand) ? operand : [operand]).map((name) => {
    const test = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
    if (!test) throw databaseFailed(`[BadValue] Unknown type name alias: ${String(name).slice(0, 80)}`)
    return test
  })
  return (end) => tests.some((test) => test(end))
}
