import { Query } from 'mingo/query'
import { CloudError, databaseFailed } from '../wire/errors'
import { type Document, isDocument, type Value } from '../wire/values'
import { engineOptions } from './operators/context'
import { geoOperators } from './operators/geo'
import { elementOperators, type QueryOperator, valueOperators } from './operators/query'

type Test = (document: Value) => boolean

/** A test for documents. Throws at once when the query is not a query. */
export function compileMatch(query: Document): (document: Document) => boolean {
  const test = guarded(() => compile(query))
  return (document) => guarded(() => test(document))
}

/** Our own operators, called without the engine, which copies all its tables for every query. */
const operators: Record<string, QueryOperator<unknown>> = {
  ...valueOperators,
  ...geoOperators,
  ...elementOperators<unknown>((query) => compile(query)),
}

function compile(query: Value): Test {
  const tests = isDocument(query) ? ownTests(query) : null
  if (tests) return (document) => tests.every((test) => test(document))
  const compiled = new Query(query as never, engineOptions)
  return (document) => compiled.test(document as never)
}

/** What stands beside fields, not in one. */
const joining = new Set(['$and', '$or', '$nor', '$jsonSchema'])

/** A test for every condition; null when one of them is for the engine to understand, or to refuse. */
function ownTests(query: Document): Test[] | null {
  const tests: Test[] = []
  for (const [field, condition] of Object.entries(query)) {
    if (field.startsWith('$') && !joining.has(field)) return null
    for (const [name, operand] of joining.has(field) ? [[field, condition] as const] : conditionsOf(condition)) {
      const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
      if (!operator || (name === '$regex' && operand !== condition)) return null
      tests.push(operator(field, operand, undefined))
    }
  }
  return tests
}

function conditionsOf(condition: Value): (readonly [string, Value])[] {
  if (condition instanceof RegExp) return [['$regex', condition]]
  const isOperators = isDocument(condition) && Object.keys(condition).some((key) => /^\$\w+$/.test(key))
  return isOperators ? Object.entries(condition) : [['$eq', condition]]
}

/** The asked-for fields of a document. */
export function projectDocuments(documents: Document[], projection: Document): Document[] {
  return guarded(() => new Query({}, engineOptions).find<Document>(documents, projection).all() as Document[])
}

/** Run the query engine; what it objects to is the caller's mistake, not ours. */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw databaseFailed(`[InvalidParameter] ${error instanceof Error ? error.message : String(error)}`)
  }
}
