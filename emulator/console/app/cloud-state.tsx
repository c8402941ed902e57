import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { CloudState } from '../../cloud/console/contract'
import { useAnswer } from './use-answer'

interface Cloud {
  /** Null until the cloud has answered once. */
  state: CloudState | null
  /** Why nothing newer is known. */
  failure: string | null
  /** What a command answered; newer than the last look. */
  replace(state: CloudState): void
}

const Context = createContext<Cloud | null>(null)
/** Apart, since it changes every second. */
const NowContext = createContext(0)

/** The cloud as a whole, looked at every two seconds, with its clock running in between. */
export function CloudProvider({ children }: { children: ReactNode }) {
  const { value, failure, again } = useAnswer('readCloud', {}, 2000)
  const [replaced, setReplaced] = useState<{ state: CloudState; instead: CloudState | null } | null>(null)
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])

  const state = replaced && replaced.instead === value ? replaced.state : value
  const replace = useCallback(
    (next: CloudState) => {
      setReplaced({ state: next, instead: value })
      again()
    },
    [value, again],
  )
  const now = tick + (state?.aheadMs ?? 0)
  const cloud = useMemo(() => ({ state, failure, replace }), [state, failure, replace])
  return (
    <Context.Provider value={cloud}>
      <NowContext.Provider value={now}>{children}</NowContext.Provider>
    </Context.Provider>
  )
}

export function useCloud(): Cloud {
  const cloud = useContext(Context)
  if (!cloud) throw new Error('outside CloudProvider')
  return cloud
}

/** Epoch milliseconds on the cloud's clock, every second anew. */
export const useNow = (): number => useContext(NowContext)
