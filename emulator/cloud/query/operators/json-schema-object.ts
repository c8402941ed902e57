import { type Document, isDocument, type Value } from '../../wire/values'
import { type Keyword, listOf, patternOf, schemaRefused, sizeOf, type Test } from './json-schema-keyword'

/** Says nothing about what is no object. */
const ofObject =
  (decide: (document: Document) => boolean): Test =>
  (value) =>
    !isDocument(value) || decide(value)

function named(operand: Value, name: string): [string, Value][] {
  if (!isDocument(operand)) throw schemaRefused(`$jsonSchema keyword '${name}' must be an object`)
  return Object.entries(operand)
}

function namesOf(operand: Value, name: string): string[] {
  const names = listOf(operand, name)
  if (!names.every((one) => typeof one === 'string'))
    throw schemaRefused(`$jsonSchema keyword '${name}' must hold names of fields`)
  return names as string[]
}

const required: Keyword = (operand, name) => {
  const names = namesOf(operand, name)
  return ofObject((document) => names.every((one) => Object.hasOwn(document, one)))
}

/** Every field that neither `properties` nor `patternProperties` of the schema names passes. */
export function noOthers({ properties, patternProperties }: Document, test: Test): Test {
  const fields = new Set(Object.keys(isDocument(properties) ? properties : {}))
  const sources = Object.keys(isDocument(patternProperties) ? patternProperties : {})
  const patterns = sources.map((source) => patternOf(source, 'patternProperties'))
  return ofObject((document) =>
    Object.entries(document).every(
      ([field, value]) => fields.has(field) || patterns.some((pattern) => pattern.test(field)) || test(value),
    ),
  )
}

/** The keywords of `$jsonSchema` about the fields of an object. */
export const objectKeywords = (schemaTest: (schema: Value) => Test): Record<string, Keyword> => ({
  required,
  properties: (operand, name) => {
    const tests = named(operand, name).map(([field, schema]) => [field, schemaTest(schema)] as const)
    return ofObject((document) =>
      tests.every(([field, test]) => !Object.hasOwn(document, field) || test(document[field] as Value)),
    )
  },
  patternProperties: (operand, name) => {
    const tests = named(operand, name).map(([source, schema]) => [patternOf(source, name), schemaTest(schema)] as const)
    return ofObject((document) =>
      Object.entries(document).every(([field, value]) =>
        tests.every(([pattern, test]) => !pattern.test(field) || test(value)),
      ),
    )
  },
  dependencies: (operand, name) => {
    const tests = named(operand, name).map(([field, needs]) => {
      const test = Array.isArray(needs) ? required(needs, name) : schemaTest(needs)
      return [field, test] as const
    })
    return ofObject((document) => tests.every(([field, test]) => !Object.hasOwn(document, field) || test(document)))
  },
  minProperties: (operand, name) => {
    const size = sizeOf(operand, name)
    return ofObject((document) => Object.keys(document).length >= size)
  },
  maxProperties: (operand, name) => {
    const size = sizeOf(operand, name)
    return ofObject((document) => Object.keys(document).length <= size)
  },
})
