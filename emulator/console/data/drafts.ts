/** A text being written, kept for this tab over a reload, a lost network and going elsewhere. */
export interface Draft {
  /** The document as it was when the writing began; empty for a new one. */
  before: string
  text: string
}

const keyOf = (collection: string, id: string) => `console.draft ${collection} ${id}`

export function readDraft(collection: string, id: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(collection, id)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

/** Null forgets it. A browser without room or permission keeps nothing; the text is still on the screen. */
export function keepDraft(collection: string, id: string, draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(collection, id))
    else sessionStorage.setItem(keyOf(collection, id), JSON.stringify(draft))
  } catch {}
}

const isDraft = (kept: unknown): kept is Draft =>
  kept !== null &&
  typeof kept === 'object' &&
  typeof Reflect.get(kept, 'before') === 'string' &&
  typeof Reflect.get(kept, 'text') === 'string'
