import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'

export type Appointment = OutputOf<typeof listMyAppointments>['appointments'][number]

/** What has a place: what is asked for too, until it is answered or has run out. */
function holds({ status, expires }: Appointment, now: Instant): boolean {
  return status === 'confirmed' || (status === 'asked' && (expires === null || expires > now))
}

export interface Arranged {
  /** With a place and not over, soonest first. */
  readonly ahead: readonly Appointment[]
  /** Moved to another time before their own had come, soonest first. */
  readonly moved: readonly Appointment[]
  /** Called off before their time has come, soonest first: neither to come nor behind. */
  readonly calledOff: readonly Appointment[]
  /** Over, whatever became of them, latest first. */
  readonly past: readonly Appointment[]
}

export function arrange(appointments: readonly Appointment[], now: Instant): Arranged {
  const soonestFirst = [...appointments].sort((a, b) => a.start - b.start)
  const coming = soonestFirst.filter((one) => one.end > now)
  return {
    ahead: coming.filter((one) => holds(one, now)),
    moved: coming.filter(({ status }) => status === 'moved'),
    calledOff: coming.filter((one) => !holds(one, now) && one.status !== 'moved'),
    past: soonestFirst.filter((one) => one.end <= now).reverse(),
  }
}

/** What staff changed and the person has not answered yet, soonest first. */
export function changed(appointments: readonly Appointment[]): readonly Appointment[] {
  return appointments.filter(({ change }) => change !== null).sort((a, b) => a.start - b.start)
}

/** Whoever was asked to take this one over, and has time to answer. */
export function waitingFor(
  { id }: Appointment,
  appointments: readonly Appointment[],
  now: Instant,
): Appointment | null {
  return appointments.find((one) => one.movedFrom === id && one.status === 'asked' && holds(one, now)) ?? null
}

/** Moved or cancelled: until the first minute; the cloud decides again with its own clock. */
export function canChange(appointment: Appointment, now: Instant): boolean {
  return holds(appointment, now) && now < appointment.start
}

/** Whoever goes somewhere today may say that they are there; the cloud says from when on. */
export function canCheckIn(appointment: Appointment, now: Instant): boolean {
  const { mode, status, start, end, checkedInAt } = appointment
  return mode === 'room' && status === 'confirmed' && checkedInAt === null && end > now && dateOf(start) === dateOf(now)
}
