import { useRef, useState } from 'react'
import { wordsOf } from './ask'

/** Something a person sets going: one at a time, with its failure in words until the next try. */
export interface Command {
  busy: boolean
  failure: string | null
  /** Whether it was done. */
  run(work: () => Promise<unknown>): Promise<boolean>
  /** Forget the failure. */
  dismiss(): void
}

export function useCommand(): Command {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const underWay = useRef(false)

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    // A second click arrives before React has drawn the button as disabled.
    if (underWay.current) return false
    underWay.current = true
    setBusy(true)
    setFailure(null)
    try {
      await work()
      return true
    } catch (error) {
      setFailure(wordsOf(error))
      return false
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  return { busy, failure, run, dismiss: () => setFailure(null) }
}
