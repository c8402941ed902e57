import { createContext, useContext } from 'react'

/** What WeChat holds until somebody answers, and the two answers. */
export interface PrivacyAsking {
  /** The API or button that was called, as WeChat names it; null while nothing is held. */
  readonly asked: string | null
  /** The guide as WeChat names it. */
  readonly contract: string
  /** WeChat looks whether the button of this id was tapped. */
  readonly agree: (buttonId: string) => void
  readonly refuse: () => void
  readonly read: () => void
  /** A page says that it can show the question, and with what is given back that it cannot any more. */
  readonly stand: () => () => void
}

const Context = createContext<PrivacyAsking | null>(null)

/** Set once around the program, on WeChat alone. */
export const PrivacyProvider = Context.Provider

export const usePrivacyAsking = (): PrivacyAsking | null => useContext(Context)
