import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import { type ExpertBatch, goneFrom } from './batch'
import { saysHowToReach } from './reach'

/** What somebody decides of one candidate. */
export interface Reviewed {
  readonly candidateId: string
  readonly admitted: boolean
  readonly reason: string
}

export const reviewedFaults = ['decisions-missing', 'decline-reason-missing', 'tells-how-to-reach'] as const

/** Each candidate is decided, once; who is not admitted is told apart from the others by a reason. */
export function checkReviewed(
  decisions: readonly Reviewed[],
  candidateIds: readonly string[],
): Decision<readonly Reviewed[], (typeof reviewedFaults)[number]> {
  const decided = new Set(decisions.map(({ candidateId }) => candidateId))
  const isWhole = decided.size === decisions.length && decided.size === candidateIds.length
  if (!isWhole || candidateIds.some((id) => !decided.has(id))) return refuse('decisions-missing')
  const written = decisions.map((one) => ({ ...one, reason: one.reason.trim() }))
  if (written.some(({ admitted, reason }) => !admitted && reason === '')) return refuse('decline-reason-missing')
  return written.some(({ reason }) => saysHowToReach(reason)) ? refuse('tells-how-to-reach') : accept(written)
}

interface Reviewer {
  readonly id: string
  /** All their record may lie under. */
  readonly ids: readonly string[]
  /** What colleagues call them. */
  readonly name: string
  readonly at: Instant
}

/** Whether somebody is called as one of them: all that can be known before anybody came in. */
export const isNamed = (name: string, names: readonly string[]): boolean =>
  name.trim() !== '' && names.includes(name.trim())

/** Whether somebody may decide it: never who proposed it, nor who is meant by it as far as a name tells. */
export function mayReview(
  batch: ExpertBatch,
  { ids, name, names, revision }: Pick<Reviewer, 'ids' | 'name'> & { names: readonly string[]; revision: number },
): Decision<ExpertBatch, 'batch-decided' | 'batch-changed' | 'own-batch' | 'reviewer-is-candidate'> {
  if (batch.decided !== null) return refuse('batch-decided')
  if (ids.includes(batch.by)) return refuse('own-batch')
  if (batch.revision !== revision) return refuse('batch-changed')
  return isNamed(name, names) ? refuse('reviewer-is-candidate') : accept(batch)
}

/** Decided as a whole, once. `reasons`: sealed, of those that have one. */
export function reviewedBatch(
  batch: ExpertBatch,
  decisions: readonly Reviewed[],
  { by, at, reasons }: { by: string; at: Instant; reasons: ReadonlyMap<string, Sealed> },
): ExpertBatch {
  const admitted = new Set(decisions.flatMap((one) => (one.admitted ? [one.candidateId] : [])))
  return {
    ...batch,
    revision: batch.revision + 1,
    candidates: batch.candidates.map((one) => ({
      ...one,
      decided: { admitted: admitted.has(one.id), reason: reasons.get(one.id) ?? null },
    })),
    decided: { by, at, admitted: admitted.size, came: 0 },
    goneAt: goneFrom(at),
  }
}
