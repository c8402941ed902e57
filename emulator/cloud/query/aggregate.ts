import { aggregate } from 'mingo'
import type { Document, Value } from '../wire/values'
import { guarded } from './match'

/** Run a pipeline over documents. `collection` reads what `$lookup` joins with. */
export function runPipeline(
  documents: Document[],
  pipeline: Document[],
  collection: (name: string) => Document[],
): Value[] {
  if (pipeline.length === 0) return documents
  return guarded(
    () =>
      aggregate(documents, pipeline as never, {
        collectionResolver: collection as never,
        scriptEnabled: false,
      }) as Value[],
  )
}
