import { type ShareTime, shareEnds, shareTimes } from '#core/domain/assessment/sharing'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { Appointment } from '../../booking/appointments'

/** The times that are not past already. */
export function timesFor(start: Instant, now: Instant): ShareTime[] {
  return shareTimes.filter((time) => shareEnds(start, time) > now)
}

/**
 * Appointments whose counsellor may be shown a result: they hold or were attended, and some time of it is left. Those
 * ahead first, soonest first; then those behind, latest first.
 */
export function sharableWith(appointments: readonly Appointment[], now: Instant): Appointment[] {
  const may = appointments.filter(
    ({ status, start }) => (status === 'confirmed' || status === 'attended') && timesFor(start, now).length > 0,
  )
  const ahead = may.filter(({ end }) => end > now).sort((one, other) => one.start - other.start)
  const behind = may.filter(({ end }) => end <= now).sort((one, other) => other.start - one.start)
  return [...ahead, ...behind]
}

/** The last whole day on which it is open. */
export const lastDayOf = (start: Instant, time: ShareTime): CivilDate => dateOf(shareEnds(start, time) - 1)
