import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'

export type Appointment = OutputOf<typeof listMyAppointments>['appointments'][number]

/** What has a place: what is asked for too, until it is answered or has run out. */
function holds({ status }: Appointment): boolean {
  return status === 'confirmed' || status === 'asked'
}

export interface Arranged {
  /** With a place and not over, soonest first. */
  readonly ahead: readonly Appointment[]
  /** Called off before their time has come, soonest first: neither to come nor behind. */
  readonly calledOff: readonly Appointment[]
  /** Over, whatever became of them, latest first. */
  readonly past: readonly Appointment[]
}

export function arrange(appointments: readonly Appointment[], now: Instant): Arranged {
  const soonestFirst = [...appointments].sort((a, b) => a.start - b.start)
  const ahead = soonestFirst.filter((one) => one.end > now && holds(one))
  const calledOff = soonestFirst.filter((one) => one.end > now && !holds(one))
  const past = soonestFirst.filter((one) => one.end <= now).reverse()
  return { ahead, calledOff, past }
}

/** Until the first minute; the cloud decides again with its own clock. */
export function canCancel(appointment: Appointment, now: Instant): boolean {
  return holds(appointment) && now < appointment.start
}
