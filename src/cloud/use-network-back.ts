import { onlineManager } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Told each time the phone says that there is a network again. */
export function useNetworkBack(told: () => void): void {
  const latest = useRef(told)
  latest.current = told
  useEffect(
    () =>
      onlineManager.subscribe((online) => {
        if (online) latest.current()
      }),
    [],
  )
}
