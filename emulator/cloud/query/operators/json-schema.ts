import { isDocument, type Value } from '../../wire/values'
import { sameValue } from '../compare'
import { type Keyword, listOf, numberOf, patternOf, schemaRefused, sizeOf, type Test } from './json-schema-keyword'
import { noOthers, objectKeywords } from './json-schema-object'
import { typeTest } from './type'

const always: Test = () => true

/** What a schema asks of a value (MongoDB's `$jsonSchema`: draft 4 and `bsonType`, without `$ref`, `format` and defaults). */
export function schemaTest(schema: Value): Test {
  if (!isDocument(schema)) throw schemaRefused('$jsonSchema must be an object')
  const { additionalItems, additionalProperties, ...others } = schema
  const tests = Object.entries(others).map(([name, operand]) => {
    const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined
    if (!keyword) throw schemaRefused(`Unknown $jsonSchema keyword: ${name.slice(0, 80)}`)
    return keyword(operand, name)
  })
  const bounds = boundsTest(schema.minimum, schema.exclusiveMinimum, schema.maximum, schema.exclusiveMaximum)
  tests.push(bounds, restTest(additionalItems, others.items), noOthers(schema, otherTest(additionalProperties)))
  return (value) => tests.every((test) => test(value))
}

/** What is not named must pass a schema, or may be, or may not. */
const otherTest = (operand: Value = true): Test => {
  if (typeof operand === 'boolean') return () => operand
  return schemaTest(operand)
}

/** Elements behind those that `items` names one by one. */
function restTest(operand: Value | undefined, items: Value | undefined): Test {
  const test = otherTest(operand)
  return (value) => !Array.isArray(value) || !Array.isArray(items) || value.slice(items.length).every(test)
}

/** A bound counts for numbers alone, and is itself allowed unless it is exclusive. */
function boundsTest(...[least, above, most, below]: (Value | undefined)[]): Test {
  if ((above !== undefined && least === undefined) || (below !== undefined && most === undefined)) {
    throw schemaRefused('$jsonSchema keyword exclusiveMinimum or exclusiveMaximum needs its minimum or maximum')
  }
  return (value) => {
    if (typeof value !== 'number') return true
    if (typeof least === 'number' && (above ? value <= least : value < least)) return false
    return typeof most !== 'number' || (below ? value < most : value <= most)
  }
}

const flag: Keyword = (operand, name) => {
  if (typeof operand !== 'boolean') throw schemaRefused(`$jsonSchema keyword '${name}' must be a boolean`)
  return always
}
const bound: Keyword = (operand, name) => {
  numberOf(operand, name)
  return always
}
const types: Keyword = (operand, name) => {
  const test = typeTest(operand, name === 'type' ? 'json' : 'bson')
  return (value) => test(value)
}
const some =
  (decide: (passed: number, of: number) => boolean): Keyword =>
  (operand, name) => {
    const tests = listOf(operand, name).map(schemaTest)
    return (value) => decide(tests.filter((test) => test(value)).length, tests.length)
  }
const characters =
  (decide: (length: number, size: number) => boolean): Keyword =>
  (operand, name) => {
    const size = sizeOf(operand, name)
    return (value) => typeof value !== 'string' || decide([...value].length, size)
  }
const elements =
  (decide: (length: number, size: number) => boolean): Keyword =>
  (operand, name) => {
    const size = sizeOf(operand, name)
    return (value) => !Array.isArray(value) || decide(value.length, size)
  }

const keywords: Record<string, Keyword> = {
  title: () => always,
  description: () => always,
  type: types,
  bsonType: types,
  enum: (operand, name) => {
    const values = listOf(operand, name)
    return (value) => values.some((one) => sameValue(one, value))
  },
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: flag,
  exclusiveMaximum: flag,
  multipleOf: (operand, name) => {
    const step = numberOf(operand, name)
    if (step <= 0) throw schemaRefused(`$jsonSchema keyword '${name}' must have a positive value`)
    return (value) => typeof value !== 'number' || value % step === 0
  },
  minLength: characters((length, size) => length >= size),
  maxLength: characters((length, size) => length <= size),
  pattern: (operand, name) => {
    const pattern = patternOf(operand, name)
    return (value) => typeof value !== 'string' || pattern.test(value)
  },
  minItems: elements((length, size) => length >= size),
  maxItems: elements((length, size) => length <= size),
  uniqueItems: (operand, name) => {
    flag(operand, name)
    const isUnique = (list: Value[]) => list.every((one, at) => list.findIndex((other) => sameValue(one, other)) === at)
    return (value) => operand === false || !Array.isArray(value) || isUnique(value)
  },
  items: (operand) => {
    if (!Array.isArray(operand)) {
      const test = schemaTest(operand)
      return (value) => !Array.isArray(value) || value.every(test)
    }
    const tests = operand.map(schemaTest)
    return (value) => !Array.isArray(value) || tests.every((test, at) => at >= value.length || test(value[at] as Value))
  },
  allOf: some((passed, of) => passed === of),
  anyOf: some((passed) => passed > 0),
  oneOf: some((passed) => passed === 1),
  not: (operand) => {
    const test = schemaTest(operand)
    return (value) => !test(value)
  },
  ...objectKeywords(schemaTest),
}
