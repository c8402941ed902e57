import { queryClient } from './client'

/** Who one is here has changed: what no page shows is forgotten, and what one shows is asked for again. */
export function askAllAgain(): void {
  queryClient.removeQueries({ type: 'inactive' })
  void queryClient.invalidateQueries()
}
