import { Aggregator } from 'mingo/aggregator'
import type { Document, Value } from '../wire/values'
import { guarded } from './match'
import { engineOptions } from './operators/context'
import { refuseUnknownStages } from './operators/known-stages'

/** Run a pipeline over documents. `collection` reads what `$lookup` joins with. */
export function runPipeline(
  documents: Document[],
  pipeline: Document[],
  collection: (name: string) => Document[],
): Value[] {
  if (pipeline.length === 0) return documents
  refuseUnknownStages(pipeline)
  return guarded(
    () =>
      new Aggregator(pipeline as never, { ...engineOptions, collectionResolver: collection as never }).run(
        documents,
      ) as Value[],
  )
}
