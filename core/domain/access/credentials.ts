import type { Sealed } from '../privacy/sealed'
import { addDays, type CivilDate, type Instant } from '../time'

/** What somebody may have to show for what they do. */
export const credentialKinds = [
  'counsellor',
  'psychotherapist',
  'psychiatrist',
  'social-worker',
  'school-counsellor',
] as const
export type CredentialKind = (typeof credentialKinds)[number]

/** As the person entered it, and what whoever looked at the paper said. */
export interface Credential {
  readonly id: string
  readonly kind: CredentialKind
  readonly number: Sealed
  readonly issuer: string
  /** The last day it holds; null where it has no end. */
  readonly until: CivilDate | null
  readonly notedAt: Instant
  /** Null until somebody else has looked. */
  readonly checked: { readonly by: string; readonly at: Instant; readonly verified: boolean } | null
}

type Dated = Pick<Credential, 'until' | 'checked'>

/** Verified by somebody, and not over: its last day still counts. */
export const isGood = ({ until, checked }: Dated, today: CivilDate): boolean =>
  checked?.verified === true && (until === null || until >= today)

const DAYS_BEFORE = 30

/** How it stands with it today. `ending`: verified, and over within thirty days. */
export type CredentialState = 'unchecked' | 'refused' | 'good' | 'ending' | 'over'

export function stateOf({ until, checked }: Dated, today: CivilDate): CredentialState {
  if (until !== null && until < today) return 'over'
  if (checked === null) return 'unchecked'
  if (!checked.verified) return 'refused'
  return until !== null && until <= addDays(today, DAYS_BEFORE) ? 'ending' : 'good'
}
