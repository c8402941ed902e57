import { useState } from 'react'
import type { Topic } from '#core/domain/scheduling/topic'
import { type Choosing, nothingChosen } from '../place/choosing'

export type CallPart = 'morning' | 'noon' | 'afternoon' | 'evening'

/** What was filled in for somebody who calls or stands there. */
export interface Draft {
  readonly choosing: Choosing
  readonly name: string
  readonly phone: string
  readonly topic: Topic | null
  /** They said yes to calls by the place, and when. */
  readonly calls: boolean
  readonly callParts: readonly CallPart[]
  /** They heard the text and said yes to it. */
  readonly heard: boolean
  /** Day, time, place and whom to call were read back, as they are now. */
  readonly readBack: boolean
}

const empty: Draft = {
  ...{ choosing: nothingChosen, name: '', phone: '', topic: null },
  ...{ calls: false, callParts: [], heard: false, readBack: false },
}

/** Outlives the page, so that a lost network costs nobody their words; ends with the program and never lies on the phone. */
let kept = empty

export function useDraft() {
  const [draft, setDraft] = useState(kept)
  function put(next: Draft): void {
    kept = next
    setDraft(next)
  }
  return {
    draft,
    change: (part: Partial<Draft>) => put({ ...kept, ...part }),
    forget: () => put(empty),
  } as const
}
