import type { InvitationState } from '../access/invitation'
import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import type { Candidate, ExpertBatch } from './batch'
import type { Expert } from './expert'

/** As whoever comes in has it at first. */
const FIRST_MOST_OPEN = 3

export const inviteFaults = [
  'candidate-unknown',
  'batch-undecided',
  'decided-by-you',
  'candidate-declined',
  'candidate-came',
  'candidate-invited',
  'batch-ending',
] as const

/**
 * The candidate, where an invitation until that moment may be made for them: admitted, not here yet, none is open, and what is
 * written of them is kept as long. Who decided makes none: nobody brings in alone whom they admitted.
 */
export function mayInvite(
  batch: ExpertBatch,
  candidateId: string,
  { ids, last, until }: { ids: readonly string[]; last: InvitationState | null; until: Instant },
): Decision<Candidate, (typeof inviteFaults)[number]> {
  const candidate = batch.candidates.find(({ id }) => id === candidateId)
  if (!candidate) return refuse('candidate-unknown')
  if (batch.decided === null || candidate.decided === null) return refuse('batch-undecided')
  if (ids.includes(batch.decided.by)) return refuse('decided-by-you')
  if (!candidate.decided.admitted) return refuse('candidate-declined')
  if (candidate.takenAt !== null) return refuse('candidate-came')
  if (last === 'open') return refuse('candidate-invited')
  return batch.goneAt !== null && until > batch.goneAt ? refuse('batch-ending') : accept(candidate)
}

const withCandidate = (batch: ExpertBatch, changed: Candidate): ExpertBatch => ({
  ...batch,
  revision: batch.revision + 1,
  candidates: batch.candidates.map((one) => (one.id === changed.id ? changed : one)),
})

export const invitedFrom = (batch: ExpertBatch, candidate: Candidate, invitation: string): ExpertBatch =>
  withCandidate(batch, { ...candidate, invitation })

interface ComingIn {
  readonly candidateId: string
  /** The row of the invitation that is taken up. */
  readonly invitation: string
  /** The staff record of whoever takes it up. */
  readonly id: string
  readonly now: Instant
  /** They are one of the pool already, at another place. */
  readonly isExpert: boolean
}

/** Somebody comes in: as the candidate was admitted, and nobody else by the same. Who decided is none of those decided about. */
export function cameIn(
  batch: ExpertBatch,
  { candidateId, invitation, id, now, isExpert }: ComingIn,
): Decision<
  { readonly batch: ExpertBatch; readonly expert: Expert },
  'candidate-gone' | 'already-expert' | 'reviewer-is-candidate'
> {
  const candidate = batch.candidates.find((one) => one.id === candidateId)
  const { decided } = batch
  const isMeant = candidate?.invitation === invitation && candidate.decided?.admitted && candidate.takenAt === null
  if (!candidate || decided === null || !isMeant) return refuse('candidate-gone')
  if (decided.by === id) return refuse('reviewer-is-candidate')
  if (isExpert) return refuse('already-expert')
  const { fields, terms } = candidate
  return accept({
    batch: {
      ...withCandidate(batch, { ...candidate, takenAt: now }),
      decided: { ...decided, came: decided.came + 1 },
    },
    expert: {
      ...{ id, nodeId: batch.nodeId, fields, terms, batchId: batch.id, admittedAt: now },
      ...{ awayUntil: null, mostOpen: FIRST_MOST_OPEN },
    },
  })
}
