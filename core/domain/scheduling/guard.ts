import { type Accepted, accept, type Refused } from '../decision'
import type { Instant } from '../time'
import type { Mode } from './mode'

/** What becomes of an appointment that a change meets. `id` is the appointment's. */
export type GuardDecision = { readonly id: string } & (
  | { readonly kind: 'keep' }
  /** To another place of the same counsellor's. */
  | { readonly kind: 'move'; readonly start: Instant; readonly offerId?: string | undefined; readonly mode: Mode }
  /** Asked for with another counsellor, who says yes or no. */
  | { readonly kind: 'substitute'; readonly counsellorId: string }
  | { readonly kind: 'cancel' }
  /** Cancelled, and the person chooses: somebody else, another time, a call back, help now. */
  | { readonly kind: 'choose' }
)

/** A refusal that names the appointments it is about. */
export type GuardRefused = Refused<'undecided' | 'not-affected' | 'decided-twice'> & { readonly ids: readonly string[] }

/**
 * A change is saved only when each appointment it meets has one decision, and no other has any. What was decided, in the
 * order of those that are met.
 */
export function guard(
  affected: readonly { readonly claim: { readonly id: string } }[],
  decisions: readonly GuardDecision[],
): Accepted<readonly GuardDecision[]> | GuardRefused {
  const met = affected.map(({ claim }) => claim.id)
  const decided = new Map(decisions.map((decision) => [decision.id, decision]))
  const foreign = [...decided.keys()].filter((id) => !met.includes(id))
  if (foreign.length > 0) return { ok: false, refusal: 'not-affected', ids: foreign }
  if (decided.size < decisions.length) {
    const twice = decisions.filter((one, at) => decisions.findIndex(({ id }) => id === one.id) < at)
    return { ok: false, refusal: 'decided-twice', ids: [...new Set(twice.map(({ id }) => id))] }
  }
  const undecided = met.filter((id) => !decided.has(id))
  if (undecided.length > 0) return { ok: false, refusal: 'undecided', ids: undecided }
  return accept(met.flatMap((id) => decided.get(id) ?? []))
}
