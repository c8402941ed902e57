import type { StaffRole } from './roles'
import type { StaffRecord } from './staff'

export type Grant = StaffRecord['grants'][number]

/** Appointments and kept self-tests alike: one's own, under any id one has or had, and nobody else's. */
export function belongsTo(record: { readonly personId: string }, ids: readonly string[]): boolean {
  return ids.includes(record.personId)
}

export function grantsOf(staff: StaffRecord, roles: readonly StaffRole[]): Grant[] {
  return staff.grants.filter((grant) => roles.includes(grant.role))
}

/** The calendars somebody keeps, each once; a counsellor who works at two nodes still has one calendar. */
export function calendarsOf(grants: readonly Grant[]): string[] {
  const ids = grants.flatMap((grant) =>
    grant.role === 'counsellor' && grant.counsellorId !== undefined ? [grant.counsellorId] : [],
  )
  return [...new Set(ids)]
}
