import type { Play } from '#core/domain/courses/play'
import { BadSeal, type Secrets } from '../_runtime/private'
import { readPlay } from '../_store/plays'

/** It lies in no collection: a phone has it. Bound so that nothing else that is sealed passes for a play. */
const at = { collection: 'plays', id: 'on-a-phone', field: 'play' }

export const sealPlay = (secrets: Secrets, play: Play): string => secrets.seal(at, JSON.stringify(play))

/** Null for what we did not seal, or not as a play. */
export function openPlay(secrets: Secrets, sealed: string): Play | null {
  try {
    return readPlay(secrets.open(at, sealed))
  } catch (error) {
    if (error instanceof BadSeal) return null
    throw error
  }
}

/** Whose a play is. */
export const ofPlays = 'plays'
