import { type ChildRelation, type DeedRefusal, mayAs, mayDoForChild } from '../access/child'
import { isOpen, makeShare, type Share, type ShareRefusal, type ShareTime } from '../assessment/sharing'
import { accept, type Decision, refuse } from '../decision'
import type { LookReason } from '../privacy/access-entry'
import type { Appointment } from '../scheduling/appointment'
import type { Instant } from '../time'
import type { Voice } from './consent'
import type { Child } from './profile'
import { type ChildResult, type Sight, sightOf } from './result'

/** A result of a child's, shown to the counsellor of one appointment for that child. */
export interface ChildShare extends Share {
  /** The guardian who shared it, by the id they have with this child; null: the young person. */
  readonly by: string | null
  /** Whose phone it was: each look is told there. */
  readonly personId: string
}

const deedFor = ({ voice }: ChildResult) => (voice === 'guardian' ? 'share-guardians-result' : 'share-childs-result')

/**
 * Who may show it, and in whose voice the yes has to be said: of a child's own answers in the child's, on whatever phone;
 * once they have an account of their own, on that one.
 */
export function mayShare(
  { result, child, voice }: { readonly result: ChildResult; readonly child: Child; readonly voice: Voice },
  ids: readonly string[],
  now: Instant,
): Decision<ChildRelation, DeedRefusal<'share-guardians-result' | 'share-childs-result'> | 'yes-is-anothers'> {
  const may = mayDoForChild(deedFor(result), child, ids, now)
  if (!may.ok) return may
  const asked = may.value.as === 'self' ? 'child' : result.voice
  return voice === asked ? may : refuse('yes-is-anothers')
}

interface Wish {
  readonly appointment: Appointment | null
  readonly time: ShareTime
  readonly consentVersion: number
  /** How they stand to the child. */
  readonly relation: ChildRelation
  readonly personId: string
  readonly now: Instant
}

/** Shown to the counsellor of an appointment for this child: a guardian's for them, or the young person's own. */
export function shareOfChild(
  result: ChildResult,
  { relation, personId, ...wish }: Wish,
): Decision<ChildResult, ShareRefusal | 'share-standing' | 'appointment-not-for-child'> {
  const { appointment, now } = wish
  if (result.share && isOpen(result.share, now)) return refuse('share-standing')
  const forChild = relation.as === 'self' ? null : result.childId
  if (appointment && appointment.forOther !== forChild) return refuse('appointment-not-for-child')
  const made = makeShare({ ...wish, spoken: false })
  if (!made.ok) return made
  const by = relation.as === 'self' ? null : relation.guardian.id
  return accept({ ...result, share: { ...made.value, by, personId } })
}

/** As nobody reads it any more, from this moment on; twice is as once. */
export function takenBack(result: ChildResult, now: Instant): Decision<ChildResult, 'not-shared'> {
  const { share } = result
  if (!share) return refuse('not-shared')
  return accept(isOpen(share, now) ? { ...result, share: { ...share, takenBackAt: now } } : result)
}

/** How whoever shared it stands to the child now; null for who is a guardian no more. */
function sharerOf({ own, guardians }: Child, { by }: ChildShare): ChildRelation | null {
  if (by === null) return own ? { as: 'self' } : null
  const at = guardians.findIndex(({ id }) => id === by)
  const guardian = guardians[at]
  return guardian ? { as: 'guardian', guardian, isFirst: at === 0 } : null
}

/**
 * How much of it a counsellor may read: what whoever shared it could share at this moment. A consent taken back, a guardian
 * taken off, a young person who hides it or has come of age close it as if it had been taken back.
 */
export function readByCounsellor(
  result: ChildResult,
  share: ChildShare,
  child: Child,
  now: Instant,
): Decision<Exclude<Sight, 'care'>, 'share-taken-back'> {
  const relation = sharerOf(child, share)
  const may = relation && mayAs(relation, deedFor(result), child, now)
  const sight = relation && may?.ok ? sightOf(result, relation) : null
  return sight === null || sight === 'care' ? refuse('share-taken-back') : accept(sight)
}

/** Looks that are told one by one; each of them stands in the access log besides. */
const MOST_LOOKS = 50

export function looked(result: ChildResult, share: ChildShare, at: Instant, reason: LookReason): ChildResult {
  return { ...result, share: { ...share, looks: [...share.looks, { at, reason }].slice(-MOST_LOOKS) } }
}

/** Written by whoever shares or looks, so that a consent, a guardian or a child taken away meanwhile collides. */
export const told = (child: Child): Child => ({ ...child, told: child.told + 1 })
