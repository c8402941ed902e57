import type { StaffInvitation } from '#core/domain/access/invitation'
import type { StaffRecord } from '#core/domain/access/staff'
import type { Secrets } from './private'

/** Where the name of a colleague is stored, and of somebody who is invited. */
export const nameAt = (id: string) => ({ collection: 'staff', id, field: 'name' }) as const
export const invitedAt = (id: string) => ({ collection: 'staff-invitations', id, field: 'name' }) as const

/** What colleagues call somebody; empty where nobody wrote it, and where it does not open, which is told where it is opened. */
export const calledOf = (secrets: Secrets, { id, name }: Pick<StaffRecord, 'id' | 'name'>): string =>
  name === undefined ? '' : (secrets.openAtOneOf([nameAt(id)], name)?.text ?? '')

/** The same of somebody who is invited. */
export const calledWhenInvited = (secrets: Secrets, { id, name }: Pick<StaffInvitation, 'id' | 'name'>): string =>
  secrets.openAtOneOf([invitedAt(id)], name)?.text ?? ''
