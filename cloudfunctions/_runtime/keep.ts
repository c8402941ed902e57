import type { Reads, Stored } from '../_store/database'

/** More than any organisation has sites and counsellors; beyond it the oldest knowledge is not worth its memory. */
const mostKept = 1000

/** Finds documents by their ids; `learn` is for one that was read just now for another reason. */
export interface Kept<Document extends Stored> {
  (database: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Document>>
  learn(document: Document): void
}

/**
 * Remembers documents within one instance for a while, and reads only those it does not know, in one query. For words
 * to show, which may be a little old; never for anything a decision hangs on.
 */
export function keepFor<Document extends Stored>(
  ms: number,
  read: (database: Reads, ids: readonly string[]) => Promise<readonly Document[]>,
): Kept<Document> {
  const kept = new Map<string, { readonly document: Document; readonly since: number }>()
  const find = async (database: Reads, ids: readonly string[]) => {
    const now = Date.now()
    const found = new Map<string, Document>()
    const unknown: string[] = []
    for (const id of new Set(ids)) {
      const known = kept.get(id)
      // Younger than now it is after the clock was put back: then nobody knows how old it is.
      if (known && known.since <= now && now - known.since < ms) found.set(id, known.document)
      else unknown.push(id)
    }
    if (unknown.length === 0) return found
    if (kept.size + unknown.length > mostKept) kept.clear()
    for (const document of await read(database, unknown)) {
      kept.set(document.id, { document, since: now })
      found.set(document.id, document)
    }
    return found
  }
  const learn = (document: Document) => {
    kept.set(document.id, { document, since: Date.now() })
  }
  return Object.assign(find, { learn })
}
