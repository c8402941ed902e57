import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'
import type { StaffRole } from './roles'
import { type StaffGrant, type StaffRecord, sameGrant } from './staff'

/** Open at once, of everybody's: more than a city invites in a week. */
export const MOST_INVITED = 100

/** Whoever is invited has a week. */
const OPEN_FOR = 7 * DAY
/** How long it is still known what became of one, so that a late code is answered by its name. */
export const KNOWN_FOR = 30 * DAY

/** One person, one place, one role, once. */
export interface StaffInvitation {
  /** A hash of its code: nothing leads from it back to the code. */
  readonly id: string
  readonly role: StaffRole
  readonly nodeId: string
  readonly counsellorId?: string
  /** Who is meant, as whoever invites calls them. */
  readonly name: Sealed
  /** The staff record of whoever invited. */
  readonly by: string
  readonly at: Instant
  readonly until: Instant
  readonly used?: { readonly by: string; readonly at: Instant }
  readonly withdrawn?: Instant
  /** Whom of which batch it lets in as an expert; only with that role. */
  readonly candidate?: { readonly batchId: string; readonly candidateId: string }
}

export const untilFrom = (now: Instant): Instant => now + OPEN_FOR

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'over'

export function invitationState({ used, withdrawn, until }: StaffInvitation, now: Instant): InvitationState {
  if (used) return 'used'
  if (withdrawn !== undefined) return 'withdrawn'
  return now < until ? 'open' : 'over'
}

/** Whether as many are open as may be, of all that are known. */
export const areFull = (known: readonly StaffInvitation[], now: Instant): boolean =>
  known.filter((one) => invitationState(one, now) === 'open').length >= MOST_INVITED

export const invitationFaults = ['invitation-used', 'invitation-withdrawn', 'invitation-over'] as const
export type InvitationFault = (typeof invitationFaults)[number]

export function stillOpen(invitation: StaffInvitation, now: Instant): Decision<StaffInvitation, InvitationFault> {
  const state = invitationState(invitation, now)
  return state === 'open' ? accept(invitation) : refuse(`invitation-${state}`)
}

/** As the person has it who accepts. */
const MOST_POSTS = 20

interface Accepting {
  readonly now: Instant
  /** What whoever invited may still give: read again when it is used. */
  readonly mayStillInvite: boolean
  readonly needsCredential: boolean
}

/** The record of whoever accepts, with the post they were invited to. */
export function takeUp(
  record: StaffRecord,
  invitation: StaffInvitation,
  { now, mayStillInvite, needsCredential }: Accepting,
): Decision<StaffRecord, InvitationFault | 'inviter-no-more' | 'already-yours' | 'posts-full'> {
  const open = stillOpen(invitation, now)
  if (!open.ok) return open
  if (!mayStillInvite) return refuse('inviter-no-more')
  const { role, nodeId, counsellorId, by } = invitation
  const grant: StaffGrant = {
    ...{ role, nodeId, given: { by, at: now } },
    ...(counsellorId === undefined ? {} : { counsellorId }),
    ...(needsCredential ? { needsCredential: true as const } : {}),
  }
  if (record.grants.some((held) => sameGrant(held, grant))) return refuse('already-yours')
  if (record.grants.length >= MOST_POSTS) return refuse('posts-full')
  return accept({ ...record, grants: [...record.grants, grant] })
}
