import type { Sealed } from '../privacy/sealed'
import { addDays, type CivilDate, dateOf, type Instant } from '../time'

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

/** What everybody may read of a credential that was looked at and found good: no number, and nobody's name. */
export interface ShownCredential {
  readonly id: string
  readonly kind: CredentialKind
  readonly issuer: string
  /** The last day it holds; null where it has no end. */
  readonly until: CivilDate | null
  /** The month it was looked at, as `2026-11`. */
  readonly month: string
}

/** Of what somebody has, what was verified. What is over by now is left out by whoever shows it. */
export function shownOf(credentials: readonly Credential[]): ShownCredential[] {
  return credentials.flatMap(({ id, kind, issuer, until, checked }) =>
    checked?.verified ? [{ id, kind, issuer, until, month: dateOf(checked.at).slice(0, 7) }] : [],
  )
}

/** Those that hold today, in the order of kinds; its last day still counts. */
export function holding<Shown extends ShownCredential>(shown: readonly Shown[], today: CivilDate): Shown[] {
  return shown
    .filter(({ until }) => until === null || until >= today)
    .sort((a, b) => credentialKinds.indexOf(a.kind) - credentialKinds.indexOf(b.kind))
}
