import type { ChildRelation } from '../access/child'
import type { Instant } from '../time'
import type { Child, RemovalReason, Trace } from './profile'
import type { ExceptionReason, Shown } from './result'

/** Who did it, as the reader knows them. A guardian who has gone has no place any more. */
export type By = { readonly who: 'me' | 'child' } | { readonly who: 'guardian'; readonly place: number | null }

export const tracedDeeds = [
  'said-yes',
  'said-no',
  'guardian-joined',
  'guardian-removed',
  'own-account',
  'looked',
  'shown',
  'exception',
  'spoke',
] as const

/** One line of what happened with a child's record: who looked, what was changed. */
export interface TraceLine {
  readonly at: Instant
  readonly did: (typeof tracedDeeds)[number]
  readonly by: By
  /** Why a guardian was taken off, how much is shown, or why guardians were told that care is needed. */
  readonly detail: RemovalReason | Shown | ExceptionReason | null
}

/**
 * What somebody may read of it, newest first. To the young person all of it. A guardian reads their own looks, and nothing
 * of what is shown of which answers: that something is hidden is hidden, too.
 */
export function traceFor(child: Child, relation: ChildRelation, ids: readonly string[]): TraceLine[] {
  const places = child.guardians.map(({ id }) => id)
  const isSelf = relation.as === 'self'
  const mine = relation.as === 'guardian' ? relation.guardian.id : null
  const guardian = (id: string): By => {
    const place = places.indexOf(id)
    return id === mine ? { who: 'me' } : { who: 'guardian', place: place < 0 ? null : place + 1 }
  }
  const self: By = { who: isSelf ? 'me' : 'child' }
  const said = child.consents.map(({ at, by, answer, personId }): TraceLine => {
    const of = child.guardians.find((one) => one.personId === personId)
    const asGuardian: By = ids.includes(personId) ? { who: 'me' } : guardian(of?.id ?? '')
    return { at, did: answer === 'yes' ? 'said-yes' : 'said-no', by: by === 'child' ? self : asGuardian, detail: null }
  })
  const done = child.trace.flatMap((entry): TraceLine[] => (maySee(entry, mine) ? [lineOf(entry, guardian, self)] : []))
  return [...said, ...done].sort((one, other) => other.at - one.at)
}

const maySee = (entry: Trace, guardianId: string | null): boolean =>
  guardianId === null ||
  (entry.did === 'looked' || entry.did === 'spoke' ? entry.guardianId === guardianId : entry.did !== 'shown')

function lineOf(entry: Trace, guardian: (id: string) => By, self: By): TraceLine {
  const { at, did } = entry
  switch (did) {
    case 'guardian-removed':
      return { at, did, by: guardian(entry.by), detail: entry.reason }
    case 'guardian-joined':
    case 'looked':
    case 'spoke':
      return { at, did, by: guardian(entry.guardianId), detail: null }
    case 'shown':
      return { at, did, by: self, detail: entry.shows }
    case 'exception':
      return { at, did, by: self, detail: entry.reason }
    case 'own-account':
      return { at, did, by: self, detail: null }
  }
}
