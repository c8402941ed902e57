import type { Stage } from '#core/domain/children/consent'
import type { Profile } from '../family/use-children'

export type NotHere = 'books-only' | 'record-theirs' | 'child-too-young' | 'own-account-decides'

/** Why a young person does not answer for themselves on this phone; null where they may, once the consents are there. */
export function notHere({ sees, hasOwnAccount }: Profile, stage: Stage): NotHere | null {
  if (sees === 'booking') return 'books-only'
  if (stage === 'adult' && sees !== 'self') return 'record-theirs'
  if (stage === 'guardian') return 'child-too-young'
  return sees !== 'self' && hasOwnAccount ? 'own-account-decides' : null
}
