import type { Person } from '../people/person'
import type { Instant } from '../time'

/** What one of these numbers counts, as the slip tells it. */
export const deletedKinds = [
  'results',
  'appointments',
  'cancelled',
  'children',
  'left-children',
  'callbacks',
  'contributions',
  'looks',
] as const
export type DeletedKind = (typeof deletedKinds)[number]
export type Deleted = Readonly<Partial<Record<DeletedKind, number>>>

/** That somebody has everything of theirs deleted: what is to be done, and afterwards a slip that says what was. */
export interface Deletion {
  /** The person's. */
  readonly id: string
  /** All that their records may be stored under; none any more once it is done. */
  readonly ids: readonly string[]
  /** What stands in their place where something stays; null once it is done, so that nothing leads back. */
  readonly as: string | null
  readonly childIds: readonly string[]
  readonly since: Instant
  /** When something was last found to do: what was under way elsewhere by then has ended a while later. */
  readonly workedAt: Instant
  readonly finishedAt: Instant | null
  readonly done: Deleted
  /** When it is to be looked at next; later than any time there is once it is done. */
  readonly due: Instant
  /** From then on there is no slip; later than any time while it is being done. */
  readonly goneAt: Instant
  /** How often on the day of `since`, so that nobody deletes themselves past the limits of a day. */
  readonly times: number
}

/** No function lives as long: what began before the last thing was found has ended. */
export const QUIET = 2 * 60_000
export const NEVER: Instant = 8.64e15
/** How often on one day. */
export const MOST_A_DAY = 3
/** What stands where a code stood, so that a day's list still reads. */
export const GONE_CODE = '已删除'

/** Of this person, from now on. `ids`: all that is known of what their records lie under; `as`: what will stand in their place. */
export function begunDeletion(person: Person, ids: readonly string[], as: string, now: Instant): Deletion {
  const listed = person.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
  return {
    ...{ id: person.id, ids: [...new Set([...ids, ...(person.formerIds ?? [])])], as },
    childIds: person.asChild === undefined ? listed : [person.asChild, ...listed],
    ...{ since: now, workedAt: now, finishedAt: null, done: {}, due: now, goneAt: NEVER, times: 1 },
  }
}

export function counted(done: Deleted, kind: DeletedKind, more = 1): Deleted {
  return { ...done, [kind]: (done[kind] ?? 0) + more }
}
