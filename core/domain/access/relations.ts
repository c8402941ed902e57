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

/** Whether a day is in one of the calendars somebody keeps: what stands on it is theirs to change. */
export function keeps(grants: readonly Grant[], { counsellorId }: { readonly counsellorId: string }): boolean {
  return calendarsOf(grants).includes(counsellorId)
}

/** The calendars somebody keeps, each once; a counsellor who works at two nodes still has one calendar. */
export function calendarsOf(grants: readonly Grant[]): string[] {
  const ids = grants.flatMap((grant) =>
    grant.role === 'counsellor' && grant.counsellorId !== undefined ? [grant.counsellorId] : [],
  )
  return [...new Set(ids)]
}
