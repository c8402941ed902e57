import { type ChildRelation, mayDoForChild } from '../access/child'
import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { stageAt } from './consent'
import type { Child } from './profile'
import { traced } from './profile'
import type { ExceptionReason } from './result'

/**
 * That a young person needs somebody: told to each guardian who may read, with its reason and without any answer, until
 * that guardian says they have spoken with them.
 */
export interface Care {
  readonly id: string
  readonly at: Instant
  readonly reason: ExceptionReason
  /** The result it came with; null where the young person asked without one. */
  readonly resultId: string | null
  /** Guardians who have spoken with them since, by their ids. */
  readonly spoken: readonly string[]
}

/** What is remembered of them; the oldest go. */
export const MOST_CARES = 20

/** Whether there is a guardian who would read it: not once the record is the young person's alone. */
export function hasWhomToTell({ born, guardians }: Pick<Child, 'born' | 'guardians'>, now: Instant): boolean {
  return stageAt(born, now) !== 'adult' && guardians.some(({ sees }) => sees === 'records')
}

/** Written down for the guardians, and for the young person, who sees that it was and why. */
export function withCare(child: Child, care: Omit<Care, 'spoken'>): Child {
  const cares = [...child.cares, { ...care, spoken: [] }].slice(-MOST_CARES)
  const { at, reason, resultId } = care
  return traced({ ...child, cares }, { at, did: 'exception', reason, resultId })
}

/** Without what came with a result that is there no more. */
export function withoutCareOf(child: Child, resultId: string): Child {
  return { ...child, cares: child.cares.filter((care) => care.resultId !== resultId) }
}

/** The last one that this guardian has not answered yet; null where there is none, or none that they may know of. */
export function careFor(child: Child, ids: readonly string[], now: Instant): Care | null {
  const may = mayDoForChild('read-results', child, ids, now)
  if (!may.ok || may.value.as === 'self') return null
  const { id } = may.value.guardian
  return child.cares.filter(({ spoken }) => !spoken.includes(id)).at(-1) ?? null
}

interface Speaking {
  readonly relation: ChildRelation
  readonly careId: string
  readonly now: Instant
}

/** This guardian has spoken with them since: said of it and of all before it, for nobody else. */
export function withSpoken(
  child: Child,
  { relation, careId, now }: Speaking,
): Decision<Child, 'result-unknown' | 'not-guardian'> {
  if (relation.as === 'self') return refuse('not-guardian')
  const at = child.cares.findIndex(({ id }) => id === careId)
  if (at < 0) return refuse('result-unknown')
  const { id: guardianId } = relation.guardian
  const here = child.guardians.map(({ id }) => id)
  const cares = child.cares.map((care, index) =>
    index > at || care.spoken.includes(guardianId)
      ? care
      : { ...care, spoken: [...care.spoken.filter((id) => here.includes(id)), guardianId] },
  )
  const isNew = child.cares[at]?.spoken.includes(guardianId) === false
  const spoken = { ...child, cares }
  return accept(isNew ? traced(spoken, { at: now, did: 'spoke', guardianId }) : spoken)
}
