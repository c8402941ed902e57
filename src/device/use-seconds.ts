import { useEffect, useState } from 'react'
import type { Instant } from '#core/domain/time'
import { now } from '../cloud/clock'

/** The server's time to the second, up to `until`: for what runs out before somebody's eyes. */
export function useSeconds(until: Instant): Instant {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    setInstant(now())
    const ticking = setInterval(() => {
      const moment = now()
      setInstant(moment)
      if (moment >= until) clearInterval(ticking)
    }, 1000)
    return () => clearInterval(ticking)
  }, [until])
  return instant
}
