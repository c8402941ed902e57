import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallRecord } from '../../cloud/console/contract'
import { ask, wordsOf } from '../app/ask'
import type { Answer } from '../app/use-answer'

const everyMs = 1500

/**
 * The last calls, `most` of them, newest first, as they come. Asks only for what may have changed: from the oldest that was still running
 * on. When the newest known one is not among the answer, the ledger was cleared or the cloud started anew.
 */
export function useCalls(most: number): Answer<CallRecord[]> {
  const [calls, setCalls] = useState<CallRecord[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const known = useRef<CallRecord[]>([])

  useEffect(() => {
    let over = false
    let wait: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      try {
        if (!document.hidden) {
          const found = await newer(known.current, most)
          if (over) return
          known.current = found
          setCalls(found)
          setFailure(null)
        }
      } catch (error) {
        if (!over) setFailure(wordsOf(error))
      }
      if (!over) wait = setTimeout(look, everyMs)
    }
    void look()
    return () => {
      over = true
      clearTimeout(wait)
    }
  }, [round, most])

  const again = useCallback(() => {
    known.current = []
    setRound((before) => before + 1)
  }, [])
  return { value: calls, failure, again }
}

async function newer(known: CallRecord[], most: number): Promise<CallRecord[]> {
  const newest = known[0]
  if (!newest) return ask('listCalls', { limit: most })
  const from = known.filter(({ outcome }) => outcome === 'running').at(-1)?.id ?? newest.id
  const found = await ask('listCalls', { after: from - 1, limit: most })
  if (!found.some(({ requestId }) => requestId === newest.requestId)) return ask('listCalls', { limit: most })
  return [...found, ...known.filter(({ id }) => id < from)].slice(0, most)
}
