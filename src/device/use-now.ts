import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type Instant, MINUTE } from '#core/domain/time'
import { now, onClockSet } from '../cloud/clock'

/** The server's time to the minute: it moves on while the page is open, and is read anew when it comes to the front. */
export function useNow(): Instant {
  const [instant, setInstant] = useState(now)
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!shown) return undefined
    const look = () => setInstant(now())
    look()
    let next: ReturnType<typeof setTimeout>
    const wait = () => {
      next = setTimeout(
        () => {
          look()
          wait()
        },
        MINUTE - (now() % MINUTE),
      )
    }
    wait()
    const forget = onClockSet(() => {
      clearTimeout(next)
      look()
      wait()
    })
    return () => {
      clearTimeout(next)
      forget()
    }
  }, [shown])
  return instant
}
