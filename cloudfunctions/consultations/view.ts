import type { StaffRecord } from '#core/domain/access/staff'
import {
  type Consultation,
  countOf,
  MOST_SAID_EACH,
  otherOf,
  replyBy,
  type Side,
} from '#core/domain/consultations/consultation'
import { bothThere, settled } from '#core/domain/consultations/settled'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Instant } from '#core/domain/time'
import { BadSeal, MissingFieldKey, type Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'

export const wordsAt = (id: string) => ({ collection: 'consultations', id, field: 'words' }) as const

interface Viewing {
  readonly secrets: Secrets
  readonly side: Side
  /** The staff records of the two, by their ids. */
  readonly staff: ReadonlyMap<string, StaffRecord>
  readonly now: Instant
}

/** As it stands now, the job or not. */
const standing = (stored: Consultation, { staff, now }: Pick<Viewing, 'staff' | 'now'>): Consultation => {
  const [asker, expert] = [stored.askerId, stored.expertId].map((id) => staff.get(id) ?? null)
  return settled(stored, bothThere({ asker: asker ?? null, expert: expert ?? null }), now)
}

/** Nothing of what it says. */
export function describeRow(stored: Consultation, viewing: Viewing) {
  const { secrets, side, staff } = viewing
  const { said: _, ...facts } = standing(stored, viewing)
  const other = staff.get(otherOf(stored, side))
  return { ...facts, side, name: other ? calledOf(secrets, other) : '', replyBy: replyBy(facts) }
}

/** Each alone: one that does not open takes no other away, and keeps nobody from taking them all away. */
function openedOrNull(secrets: Secrets, id: string, sealed: Sealed): string | null {
  try {
    return secrets.open(wordsAt(id), sealed)
  } catch (error) {
    if (error instanceof BadSeal || error instanceof MissingFieldKey) return null
    throw error
  }
}

/** With every word, for one of the two. */
export function describe(stored: Consultation, viewing: Viewing) {
  const { secrets, side } = viewing
  const found = standing(stored, viewing)
  return {
    ...describeRow(found, viewing),
    said: found.said.map(({ by, at, words }) => ({
      ...{ at, mine: by === side, words: openedOrNull(secrets, found.id, words) },
    })),
    maySay: found.isOpen && countOf(found, side) < MOST_SAID_EACH,
    ...{ expertId: found.expertId, goneAt: found.goneAt },
  }
}
