import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'

export type Appointment = OutputOf<typeof listMyAppointments>['appointments'][number]

/** Upcoming: confirmed and not over, soonest first. Everything else is past, latest first. */
export function arrange(
  appointments: readonly Appointment[],
  now: Instant,
): { readonly upcoming: readonly Appointment[]; readonly past: readonly Appointment[] } {
  const isUpcoming = (one: Appointment) => one.status === 'confirmed' && one.end > now
  return {
    upcoming: appointments.filter(isUpcoming).sort((a, b) => a.start - b.start),
    past: appointments.filter((one) => !isUpcoming(one)).sort((a, b) => b.start - a.start),
  }
}

/** Until the first minute; the cloud decides again with its own clock. */
export function canCancel({ status, start }: Appointment, now: Instant): boolean {
  return status === 'confirmed' && now < start
}
