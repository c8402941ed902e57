import { useCallback, useEffect, useState } from 'react'
import { ask, type InputOf, type OperationName, type ValueOf, wordsOf } from './ask'

/** What is known of something asked: the last answer stays while a newer one is under way or has failed. */
export interface Answer<Value> {
  value: Value | null
  failure: string | null
  /** Ask anew now. */
  again(): void
}

interface Known<Value> {
  key: string
  value: Value | null
  failure: string | null
}

/** Ask when shown, when the input changes, and every so often while the page is in front. A null input asks nothing. */
export function useAnswer<Name extends OperationName>(
  name: Name,
  input: InputOf<Name> | null,
  everyMs?: number,
): Answer<ValueOf<Name>> {
  const key = `${name} ${JSON.stringify(input)}`
  const [known, setKnown] = useState<Known<ValueOf<Name>>>({ key, value: null, failure: null })
  const [round, setRound] = useState(0)

  useEffect(() => {
    if (input === null) return
    let over = false
    let wait: ReturnType<typeof setTimeout> | undefined
    const once = async () => {
      if (!document.hidden || everyMs === undefined) {
        const found = await ask(name, input).then(
          (value) => ({ value, failure: null }),
          (error: unknown) => ({ failure: wordsOf(error) }),
        )
        if (over) return
        setKnown((before) => ({ value: before.key === key ? before.value : null, ...found, key }))
      }
      if (everyMs !== undefined && !over) wait = setTimeout(once, everyMs)
    }
    void once()
    return () => {
      over = true
      clearTimeout(wait)
    }
  }, [key, everyMs, round])

  const again = useCallback(() => setRound((before) => before + 1), [])
  return known.key === key ? { ...known, again } : { value: null, failure: null, again }
}
