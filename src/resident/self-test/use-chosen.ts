import { findScale } from '#core/scales/index'
import { lookUp } from './chosen-scale'
import { useBrought } from './use-brought'

type Brought = ReturnType<typeof useBrought>

/**
 * What was chosen, and the question for what was brought: asked only where it is none of the program's own, so that
 * those need no cloud. Asked and ready, whatever is not known by now is closed.
 */
export function useChosen(id: string | null) {
  const reading = useBrought({ enabled: id !== null && findScale(id) === undefined })
  return { chosen: lookUp(id), asked: newest(reading) }
}

/** A list from before says nothing of what has come or gone since. */
function newest(reading: Brought): Brought {
  if (reading.state !== 'ready') return reading
  if (reading.refreshing) return { state: 'loading' }
  return reading.trouble === null ? reading : { state: 'failed', refusal: reading.trouble, retry: reading.retry }
}
