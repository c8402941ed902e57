import { useState } from 'react'
import { type Draft, keepDraft, readDraft } from './drafts'

/** The text being written for a document, begun from `start` unless one was left here before. */
export function useDraft(collection: string, id: string, start: Draft) {
  const [left] = useState(() => readDraft(collection, id))
  const [draft, setDraft] = useState(left ?? start)
  return {
    draft,
    /** It was left here earlier and taken up again. */
    resumed: left !== null,
    write(next: Draft) {
      setDraft(next)
      keepDraft(collection, id, next)
    },
    /** Nothing is being written any more; `stored` is what there is. */
    settle(stored: Draft) {
      setDraft(stored)
      keepDraft(collection, id, null)
    },
  }
}
