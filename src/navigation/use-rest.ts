import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { onRestChange, restTaps, tapsRest } from './rest'

/** Taps rest whenever `screen` changes without a new page: another question, a card in its place, a sheet. */
export function useRestAfter(screen: string): void {
  const before = useRef(screen)
  useLayoutEffect(() => {
    if (before.current !== screen) restTaps()
    before.current = screen
  }, [screen])
}

/** Taps rest once what asks came up over the page, once it asks another thing in the same place, and once it is gone. */
export function useRestAround(asked: string): void {
  useLayoutEffect(() => {
    restTaps()
    return restTaps
  }, [asked])
}

/** Whether taps rest at the moment. */
export function useTapsRest(): boolean {
  const [rests, setRests] = useState(tapsRest)
  useEffect(() => {
    const look = () => setRests(tapsRest())
    // A rest may have begun between the drawing of a page and its first effects.
    look()
    return onRestChange(look)
  }, [])
  return rests
}
