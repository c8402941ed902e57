import { consentGaps, mayKeep, mayRead, type Stage, stageAt } from '../children/consent'
import type { Child, Guardian } from '../children/profile'
import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'

/** How somebody stands to a child. Staff stand to no child: what they may see is shared with them, one by one. */
export type ChildRelation =
  | { readonly as: 'guardian'; readonly guardian: Guardian; readonly isFirst: boolean }
  | { readonly as: 'self' }

/** `ids`: all that a person's records may be stored under. Null for a stranger, and for who is a guardian no more. */
export function relationToChild({ guardians, own }: Child, ids: readonly string[]): ChildRelation | null {
  if (own && ids.includes(own.personId)) return { as: 'self' }
  const at = guardians.findIndex(({ personId }) => ids.includes(personId))
  const guardian = guardians[at]
  return guardian ? { as: 'guardian', guardian, isFirst: at === 0 } : null
}

/**
 * All that can be done about a child, each with every reason for a no. `child-unknown`: somebody else's, or none.
 * `record-theirs`: from 18 it is the young person's alone. `books-only`: this guardian may book, and no more.
 * `own-account-decides`: it is theirs to say, on their own phone.
 */
export const deedRefusals = {
  see: ['child-unknown'],
  change: ['child-unknown', 'record-theirs', 'books-only', 'not-yet-14'],
  'agree-as-guardian': ['child-unknown', 'record-theirs', 'books-only', 'own-word-from-14', 'not-guardian'],
  'agree-as-child': ['child-unknown', 'record-theirs', 'books-only', 'child-too-young', 'own-account-decides'],
  'invite-guardian': ['child-unknown', 'record-theirs', 'books-only', 'not-guardian'],
  'invite-self': ['child-unknown', 'books-only', 'child-too-young', 'own-account-connected', 'not-guardian'],
  'remove-guardian': ['child-unknown', 'record-theirs', 'books-only', 'not-guardian'],
  leave: ['child-unknown', 'last-guardian', 'not-guardian'],
  forget: ['child-unknown', 'record-theirs', 'books-only', 'own-account-decides', 'first-guardian-only', 'not-yet-14'],
  'keep-as-guardian': ['child-unknown', 'record-theirs', 'books-only', 'not-guardian', ...consentGaps],
  'keep-as-child': [
    ...(['child-unknown', 'record-theirs', 'books-only', 'child-too-young', 'own-account-decides'] as const),
    ...consentGaps,
  ],
  'ask-for-somebody': [
    ...(['child-unknown', 'record-theirs', 'books-only', 'child-too-young', 'own-account-decides'] as const),
    ...consentGaps,
  ],
  'answer-care': ['child-unknown', 'record-theirs', 'books-only', 'not-guardian', ...consentGaps],
  'read-results': ['child-unknown', 'record-theirs', 'books-only', ...consentGaps],
  'share-result': ['child-unknown', 'record-theirs', 'books-only', 'own-account-decides'],
  'share-guardians-result': ['child-unknown', 'record-theirs', 'books-only', 'not-guardian', ...consentGaps],
  'share-childs-result': [
    ...(['child-unknown', 'record-theirs', 'books-only', 'child-too-young', 'own-account-decides'] as const),
    ...consentGaps,
  ],
  'take-back-guardians-share': ['child-unknown', 'record-theirs', 'books-only'],
  'take-back-childs-share': ['child-unknown', 'record-theirs', 'books-only', 'own-account-decides'],
  'forget-guardians-result': ['child-unknown', 'record-theirs', 'books-only', 'not-yet-14'],
  'forget-childs-result': ['child-unknown', 'record-theirs', 'books-only', 'own-account-decides'],
} as const
export type ChildDeed = keyof typeof deedRefusals
export type DeedRefusal<Deed extends ChildDeed = ChildDeed> = (typeof deedRefusals)[Deed][number]

/** The one decision, of handlers and pages alike. */
export function mayDoForChild<const Deed extends ChildDeed>(
  deed: Deed,
  child: Child,
  ids: readonly string[],
  now: Instant,
): Decision<ChildRelation, DeedRefusal<Deed>> {
  const relation = relationToChild(child, ids)
  const rule = relation ? mayAs(relation, deed, child, now) : refuse('child-unknown')
  if (relation && rule.ok) return accept(relation)
  // That no rule has a reason of another deed is what the table in the tests walks.
  return rule as Decision<never, DeedRefusal<Deed>>
}

/** The same for somebody of whom it is known how they stand to the child. */
export function mayAs(relation: ChildRelation, deed: ChildDeed, child: Child, now: Instant): Rule {
  const stage = stageAt(child.born, now)
  return relation.as === 'self' ? selfMay(deed, child, stage, now) : guardianMay(deed, child, relation, stage, now)
}

type Rule = Decision<true, DeedRefusal>
const yes: Rule = accept(true)

function guardianMay(
  deed: ChildDeed,
  child: Child,
  relation: ChildRelation & { readonly as: 'guardian' },
  stage: Stage,
  now: Instant,
): Rule {
  const { guardian, isFirst } = relation
  if (deed === 'see') return yes
  if (deed === 'leave') return mayLeave(child, guardian, stage)
  if (guardian.sees === 'booking') return refuse('books-only')
  if (deed === 'invite-self') return mayInviteSelf(child, stage)
  if (stage === 'adult') return refuse('record-theirs')
  const isOwn = stage === 'own'
  switch (deed) {
    case 'change':
    case 'invite-guardian':
    case 'remove-guardian':
      return yes
    case 'agree-as-guardian':
      return isOwn ? refuse('own-word-from-14') : yes
    case 'agree-as-child':
      return theirWord(child, stage)
    case 'forget':
      if (isOwn && child.own) return refuse('own-account-decides')
      return isFirst ? yes : refuse('first-guardian-only')
    case 'keep-as-guardian':
      return mayKeep(child, now)
    case 'ask-for-somebody':
    case 'keep-as-child': {
      const word = theirWord(child, stage)
      return word.ok ? mayKeep(child, now) : word
    }
    case 'answer-care':
    case 'read-results':
      return mayRead(child, now)
    // What a child said no to is not opened from a guardian's phone.
    case 'share-result':
      return refuse('own-account-decides')
    case 'share-guardians-result':
      return mayRead(child, now)
    case 'share-childs-result': {
      const word = theirWord(child, stage)
      return word.ok ? mayRead(child, now) : word
    }
    case 'take-back-guardians-share':
    case 'forget-guardians-result':
      return yes
    case 'take-back-childs-share':
      return child.own ? refuse('own-account-decides') : yes
    case 'forget-childs-result':
      return child.own || isOwn ? refuse('own-account-decides') : yes
  }
}

function selfMay(deed: ChildDeed, child: Child, stage: Stage, now: Instant): Rule {
  const isTheirs = stage === 'own' || stage === 'adult'
  switch (deed) {
    case 'see':
      return yes
    case 'agree-as-child':
      return stage === 'guardian' ? refuse('child-too-young') : yes
    case 'change':
    case 'forget':
    case 'forget-guardians-result':
      return isTheirs ? yes : refuse('not-yet-14')
    case 'ask-for-somebody':
    case 'keep-as-child':
      return stage === 'guardian' ? refuse('child-too-young') : mayKeep(child, now)
    case 'read-results':
    case 'share-childs-result':
      return mayRead(child, now)
    // What guardians said becomes the young person's to show when the record does.
    case 'share-guardians-result':
      return stage === 'adult' ? mayRead(child, now) : refuse('not-guardian')
    case 'share-result':
    case 'take-back-guardians-share':
    case 'take-back-childs-share':
    case 'forget-childs-result':
      return yes
    case 'agree-as-guardian':
    case 'invite-guardian':
    case 'invite-self':
    case 'remove-guardian':
    case 'leave':
    case 'keep-as-guardian':
    case 'answer-care':
      return refuse('not-guardian')
  }
}

/** A child's own word on a guardian's phone, as long as they have no account of their own. */
function theirWord(child: Child, stage: Stage): Rule {
  if (stage === 'guardian') return refuse('child-too-young')
  return child.own ? refuse('own-account-decides') : yes
}

function mayInviteSelf(child: Child, stage: Stage): Rule {
  if (child.own) return refuse('own-account-connected')
  return stage === 'guardian' ? refuse('child-too-young') : yes
}

/** Somebody has to stand for a child; from 14 on the young person may, by their own account. */
function mayLeave({ guardians, own }: Child, leaving: Guardian, stage: Stage): Rule {
  const staysSomebody = guardians.some(({ id, sees }) => id !== leaving.id && sees === 'records')
  const standsAlone = own !== null && (stage === 'own' || stage === 'adult')
  return staysSomebody || standsAlone || leaving.sees === 'booking' ? yes : refuse('last-guardian')
}
