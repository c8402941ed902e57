import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Instant } from '#core/domain/time'
import type { Database, Documents } from './database'
import { cutPage, type Page } from './page'

const pageSize = 50

export function findAppointment(documents: Documents, id: string): Promise<Appointment | null> {
  return documents.get('appointments', id)
}

export function saveAppointment(documents: Documents, appointment: Appointment): Promise<void> {
  return documents.put('appointments', appointment)
}

/** Latest start first, at most 50, those that start before `before`. */
export async function listAppointmentsOf(
  database: Database,
  personId: string,
  before?: Instant,
): Promise<Page<Appointment>> {
  const rows = await database.first<Appointment>(
    'appointments',
    { equals: { personId }, ...(before === undefined ? {} : { range: { field: 'start', until: before } }) },
    { field: 'start', direction: 'desc', limit: pageSize + 1 },
  )
  return cutPage(rows, pageSize, (row) => row.start)
}

/** Everything in the calendars that starts from `from` on and before `until`, cancelled ones included. */
export function listAppointmentsWith(
  database: Database,
  counsellorIds: readonly string[],
  from: Instant,
  until: Instant,
): Promise<Appointment[]> {
  return database.all('appointments', {
    among: { field: 'counsellorId', values: counsellorIds },
    range: { field: 'start', from, until },
  })
}
