import type { Play } from '#core/domain/courses/play'
import type { Secrets } from '../_runtime/private'
import { readPlay } from '../_store/plays'

/** It lies in no collection: a phone has it. Bound so that nothing else that is sealed passes for a play. */
const at = { collection: 'plays', id: 'on-a-phone', field: 'play' }

export const sealPlay = (secrets: Secrets, play: Play): string => secrets.seal(at, JSON.stringify(play))

/** Null for what we did not seal, or not as a play. */
export function openPlay(secrets: Secrets, sealed: string): Play | null {
  const text = secrets.openSent(at, sealed)
  return text === null ? null : readPlay(text)
}

/** Whose a play is. */
export const ofPlays = 'plays'
