import { useState } from 'react'

/**
 * Outlives the page: what somebody wrote is there when they come back to it. Ends with the program and never lies on the
 * phone. By what it is a draft of.
 */
const kept = new Map<string, unknown>()

/** What it was a draft of is stored, and another page or sheet says so. */
export function forgetDraft(key: string): void {
  kept.delete(key)
}

/** What is changed, or how it follows from what stands there: two changes may come before the page is drawn anew. */
export type Change<Draft> = Partial<Draft> | ((draft: Draft) => Partial<Draft>)

/** A draft of something stored, which it begins with. The key names the kind too: one key, one shape. */
export function useKeptDraft<Draft extends object>(key: string, before: Draft) {
  const [, setDrawn] = useState(0)
  const draw = () => setDrawn((times) => times + 1)
  // What was stored stands on the page until it is read anew.
  const [saved, setSaved] = useState<Draft | null>(null)
  const standing = () => kept.get(key) as Draft | undefined
  const draft = standing() ?? saved ?? before
  return {
    draft,
    isKept: kept.has(key),
    change(change: Change<Draft>): void {
      const so = standing() ?? draft
      kept.set(key, { ...so, ...(typeof change === 'function' ? change(so) : change) })
      draw()
    },
    forget(): void {
      kept.delete(key)
      draw()
    },
    done(stored: Draft): void {
      kept.delete(key)
      setSaved(stored)
    },
  }
}
