import { useEffect, useRef } from 'react'
import type { Instant } from '#core/domain/time'

/**
 * Asks again while what is shown does no longer fit the time: at once, and then every minute, as `now` moves. A page may
 * stay open over midnight, and nothing but the time changes then.
 */
export function useRenewal(outdated: boolean, now: Instant, again: (() => void) | undefined): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => {
    if (outdated) latest.current?.()
  }, [outdated, now])
}
