import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'

export type Appointment = OutputOf<typeof listMyAppointments>['appointments'][number]

export interface Arranged {
  /** Confirmed and not over, soonest first. */
  readonly ahead: readonly Appointment[]
  /** Called off before their time has come, soonest first: neither to come nor behind. */
  readonly calledOff: readonly Appointment[]
  /** Over, whatever became of them, latest first. */
  readonly past: readonly Appointment[]
}

export function arrange(appointments: readonly Appointment[], now: Instant): Arranged {
  const soonestFirst = [...appointments].sort((a, b) => a.start - b.start)
  const ahead = soonestFirst.filter((one) => one.end > now && one.status === 'confirmed')
  const calledOff = soonestFirst.filter((one) => one.end > now && one.status !== 'confirmed')
  const past = soonestFirst.filter((one) => one.end <= now).reverse()
  return { ahead, calledOff, past }
}

/** Until the first minute; the cloud decides again with its own clock. */
export function canCancel({ status, start }: Appointment, now: Instant): boolean {
  return status === 'confirmed' && now < start
}
