import { onlineManager } from '@tanstack/react-query'
import { queryClient } from './client'

/** Told when the phone says that there is a network again, and whenever the cloud has answered a question. */
export function onReached(told: () => void): () => void {
  const stopListening = onlineManager.subscribe((online) => {
    if (online) told()
  })
  const stopLooking = queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') told()
  })
  return () => {
    stopListening()
    stopLooking()
  }
}
