import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import type { Credential } from './credentials'
import type { Introduction } from './introduction'
import type { Portrait } from './portrait'
import type { StaffRole } from './roles'
import type { Training } from './trainings'

/** One role at one place. */
export interface StaffGrant {
  readonly role: StaffRole
  readonly nodeId: string
  /** The counsellor whose calendar this person keeps; only with the counsellor role. */
  readonly counsellorId?: string
  /** Who gave it, and when. */
  readonly given?: { readonly by: string; readonly at: Instant }
  /** Put to rest: nothing can be done by it until it is taken up again. */
  readonly suspended?: { readonly by: string; readonly at: Instant }
  /** Here the organisation asks for a verified credential. */
  readonly needsCredential?: true
}

/** What a person is allowed to do for the organisation. The id is the person's id. */
export interface StaffRecord {
  readonly id: string
  /** What colleagues call them, as whoever invited them wrote it. */
  readonly name?: Sealed
  /** When something was last changed by these grants. */
  readonly actedAt?: Instant
  readonly grants: readonly StaffGrant[]
  /** Of several, the one they chose to act in. */
  readonly acting?: Pick<StaffGrant, 'role' | 'nodeId' | 'counsellorId'>
  /** The confidentiality agreement they signed last. */
  readonly agreement?: { readonly version: number; readonly at: Instant }
  readonly trainings?: readonly Training[]
  readonly credentials?: readonly Credential[]
  /** Theirs alone to give and to take back. */
  readonly portrait?: Portrait
  /** The same. */
  readonly introduction?: Introduction
}

export const sameGrant = (a: StaffGrant, b: Pick<StaffGrant, 'role' | 'nodeId' | 'counsellorId'>): boolean =>
  a.role === b.role && a.nodeId === b.nodeId && a.counsellorId === b.counsellorId
