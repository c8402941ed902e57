import { useCallback, useEffect, useState } from 'react'
import { listDefinitions } from '#core/contracts/assessments'
import { type Reading, useReading } from '../../cloud/use-reading'
import { askFurther } from './brought-rows'

/**
 * Asks for all that was brought, and draws anew as it comes; `broughtRows` has them. Ready once every page is here that
 * follows the first.
 */
export function useBrought({ enabled = true }: { readonly enabled?: boolean } = {}): Reading<null, string> {
  const asked = useReading(listDefinitions, {}, { enabled })
  const [further, setFurther] = useState<'asking' | 'here' | 'away'>('here')
  const next = asked.state === 'ready' && enabled ? asked.value.next : null
  const ask = useCallback(() => {
    setFurther('asking')
    void askFurther().then((isHere) => setFurther(isHere ? 'here' : 'away'))
  }, [])
  useEffect(() => {
    if (next !== null) ask()
  }, [next, ask])
  if (asked.state !== 'ready') return asked
  if (further === 'asking') return { state: 'loading' }
  if (further === 'away') return { state: 'failed', refusal: 'unavailable', retry: ask }
  return { ...asked, value: null }
}
