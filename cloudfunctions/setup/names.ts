import type { StaffInvitation } from '#core/domain/access/invitation'
import type { StaffRecord } from '#core/domain/access/staff'
import type { Secrets } from '../_runtime/private'

/** Where the function for staff keeps them, too. */
export const invitedAt = (id: string) => ({ collection: 'staff-invitations', id, field: 'name' }) as const
const staffAt = (id: string) => ({ collection: 'staff', id, field: 'name' }) as const

/** What does not open is empty: one bad row does not take the others with it. */
export const nameOfInvited = (secrets: Secrets, { id, name }: StaffInvitation): string =>
  secrets.openAtOneOf([invitedAt(id)], name)?.text ?? ''

export const nameOfStaff = (secrets: Secrets, { id, name }: StaffRecord): string =>
  name === undefined ? '' : (secrets.openAtOneOf([staffAt(id)], name)?.text ?? '')
