import { useState } from 'react'
import { wordsOfDying } from '#core/domain/risk/speaks-of-dying'
import { troubleIn } from './marked'

/** What has to be so before words go: nobody is named in them, and what may be danger was seen, for these very words. */
export function useChecked(text: string) {
  const [seenFor, setSeenFor] = useState<string | null>(null)
  const [asks, setAsks] = useState(false)
  const isUnseen = seenFor !== text && wordsOfDying(text).length > 0
  return {
    /** Help is shown before they go. */
    asksFirst: asks && isUnseen,
    trouble: () => troubleIn(text),
    /** False where they wait for somebody to look at help first; `seen`: who sends them just did. */
    mayGo(seen: boolean): boolean {
      if (seen) setSeenFor(text)
      setAsks(isUnseen && !seen)
      return seen || !isUnseen
    },
  }
}
