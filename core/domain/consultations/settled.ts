import type { StaffRole } from '../access/roles'
import type { StaffRecord } from '../access/staff'
import type { Instant } from '../time'
import { askingRoles, type Consultation, ended, endsBy, isOpenAt, type Side } from './consultation'

type Held = Pick<StaffRecord, 'grants'> | null

const holds = (record: Held, roles: readonly StaffRole[]): boolean =>
  record?.grants.some(({ role, suspended }) => roles.includes(role) && !suspended) ?? false

/** Whether who is on that side still has a post by which they write. */
export const isThere = (side: Side, record: Held): boolean => holds(record, side === 'asker' ? askingRoles : ['expert'])

/** Whether both still have the post by which they write. Of an agreement to be signed anew both come back. */
export const bothThere = ({ asker, expert }: { readonly asker: Held; readonly expert: Held }): boolean =>
  isThere('asker', asker) && isThere('expert', expert)

/** Whether it takes a place at this moment, the job or not. */
export const takesPlace = (
  found: Pick<Consultation, 'state' | 'changedAt' | 'isOpen'>,
  areThere: boolean,
  now: Instant,
): boolean => areThere && isOpenAt(found, now)

/** One of the two left, as the job found at that moment. */
export const left = (found: Consultation, at: Instant): Consultation =>
  ended(found, 'over', { at, because: 'one-left' })

/**
 * As it stands now, whether or not the job came by: over where one of the two left, or nobody answered in time; closed where an
 * answer was the last word for long. The very same where nothing ended it. When somebody left is stored nowhere: until the job
 * comes by it is over since its last word, at every look the same.
 */
export function settled(found: Consultation, areThere: boolean, now: Instant): Consultation {
  if (!found.isOpen) return found
  const end = endsBy(found)
  if (end !== null && now >= end) {
    return found.state === 'answered'
      ? ended(found, 'closed', { at: end })
      : ended(found, 'over', { at: end, because: 'nobody-answered' })
  }
  return areThere ? found : left(found, found.changedAt)
}
