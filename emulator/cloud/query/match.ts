import { Query } from 'mingo/query'
import { CloudError, databaseFailed } from '../wire/errors'
import type { Document } from '../wire/values'
import { engineOptions } from './operators/context'

/** A test for documents. Throws at once when the query is not a query. */
export function compileMatch(query: Document): (document: Document) => boolean {
  const compiled = guarded(() => new Query(query, engineOptions))
  return (document) => guarded(() => compiled.test(document))
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
