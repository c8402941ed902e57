import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { MINUTE } from '#core/domain/time'

/** In milliseconds: with the way there and back it is known within a minute. */
const EACH = MINUTE - 10_000

/** While a page stands open that promises something of this very minute: asks again before the minute is over. */
export function useStandingOpen(promises: boolean, again: (() => void) | undefined): void {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  const latest = useRef(again)
  latest.current = again
  useEffect(() => {
    if (!promises || !shown) return undefined
    const asking = setInterval(() => latest.current?.(), EACH)
    return () => clearInterval(asking)
  }, [promises, shown])
}
