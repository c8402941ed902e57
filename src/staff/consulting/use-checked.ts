import { useState } from 'react'
import { wordsOfDying } from '#core/domain/risk/speaks-of-dying'
import { troubleIn } from './marked'

/** What has to be so before words go: nobody is named in them, and what may be danger was seen, for these very words. */
export function useChecked(text: string) {
  const [seenFor, setSeenFor] = useState<string | null>(null)
  const [asks, setAsks] = useState(false)
  return {
    /** Help is to be shown before they go. */
    asksFirst: asks && seenFor !== text,
    trouble: () => troubleIn(text),
    /** False where they wait for somebody to look at help first. */
    mayGo(): boolean {
      const speaks = wordsOfDying(text).length > 0 && seenFor !== text
      setAsks(speaks)
      return !speaks
    },
    seen(): void {
      setSeenFor(text)
      setAsks(false)
    },
  }
}
