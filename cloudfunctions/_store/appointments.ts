import * as z from 'zod/mini'
import { code, id, instant, version } from '#core/contracts/shapes'
import { type Appointment, appointmentStatuses } from '#core/domain/scheduling/appointment'
import { modes } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { type Page, pageOf, untilKey } from './page'
import { asItWas, rowsOf } from './rows'

const pageSize = 50

export const appointments = rowsOf<Appointment>(
  'appointments',
  z.object({
    id,
    code,
    personId: id,
    counsellorId: id,
    siteId: id,
    roomId: id,
    start: instant,
    end: instant,
    mode: z.enum(modes),
    status: z.enum(appointmentStatuses),
    consentVersion: version,
    bookedAt: instant,
    cancelledAt: z.nullable(instant),
  }),
  [asItWas],
)

export function findAppointment(documents: Gets, appointmentId: string): Promise<Appointment | null> {
  return appointments.own(documents, appointmentId)
}

export function saveAppointment(documents: Documents, appointment: Appointment): Promise<void> {
  return appointments.put(documents, appointment)
}

/** Latest start first, at most 50, those that start before `before`. */
export async function listAppointmentsOf(
  database: Reads,
  personIds: readonly string[],
  before?: Instant,
): Promise<Page<Appointment>> {
  const found = await appointments.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'start', until: untilKey(before) } },
    { field: 'start', direction: 'desc', limit: pageSize + 1 },
  )
  return pageOf(found, pageSize)
}

const inCalendars = (
  counsellorIds: readonly string[],
  status: Appointment['status'],
  from: Instant,
  until: Instant,
) => ({
  equals: { status },
  among: { field: 'counsellorId', values: counsellorIds },
  range: { field: 'start', from, until },
})

/** Everything that holds in the calendars and starts from `from` on and before `until`: as many as there are places. */
export function listConfirmedWith(
  database: Reads,
  counsellorIds: readonly string[],
  from: Instant,
  until: Instant,
): Promise<Appointment[]> {
  return appointments.all(database, inCalendars(counsellorIds, 'confirmed', from, until))
}

/** What was called off there, by its start, the first thousand: one place can be booked and cancelled without end. */
export async function listCancelledWith(
  database: Reads,
  counsellorIds: readonly string[],
  from: Instant,
  until: Instant,
): Promise<Appointment[]> {
  if (counsellorIds.length === 0) return []
  const found = await appointments.first(database, inCalendars(counsellorIds, 'cancelled-by-client', from, until), {
    field: 'start',
    direction: 'asc',
    limit: 1000,
  })
  return found.flatMap(({ row }) => row ?? [])
}
