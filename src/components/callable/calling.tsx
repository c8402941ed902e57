import { createContext, useContext } from 'react'
import type { Way } from '#core/domain/risk/callable'

/** A number that was handed to the phone by somebody, without knowing whether it took it. */
export interface Called {
  readonly number: string
  readonly way: Way
  /** What was to be said in a message; null for a call, and where the person writes it all. */
  readonly words: string | null
  /** What to do when nobody answers; null where somebody always does. */
  readonly unanswered: string | null
}

/** How the program reaches the phone's dialler, its messages and its clipboard. */
export interface Calling {
  readonly call: (number: string) => void
  readonly text: (number: string, words?: string) => void
  /** False where the phone refused. */
  readonly copy: (text: string) => Promise<boolean>
  readonly called: Called | null
  readonly close: () => void
}

const Context = createContext<Calling>({
  call: () => undefined,
  text: () => undefined,
  copy: async () => false,
  called: null,
  close: () => undefined,
})

/** Set once around the program. */
export const CallingProvider = Context.Provider

export const useCalling = (): Calling => useContext(Context)
