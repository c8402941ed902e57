import { accept, type Decision, refuse } from '../decision'
import { isNew, type Person } from '../people/person'
import { dateOf, type Instant, instantAt, MINUTE, minuteOf } from '../time'
import type { Appointment } from './appointment'
import { claim } from './claim'
import type { Counsellor, Mode } from './counsellor'
import type { CounsellorDay } from './day'
import { isLeftToOthers } from './given-back'
import { isShareTaken } from './newcomers'
import { bookingWindow } from './window'

export interface BookingRequest {
  readonly appointmentId: string
  readonly code: string
  readonly person: Person
  readonly counsellor: Counsellor
  /** The counsellor's day that holds `start`. */
  readonly day: CounsellorDay
  /** How much of a day people may take who first did anything today, as the site has it; null for all of it. */
  readonly newcomersShare: number | null
  readonly start: Instant
  readonly mode: Mode
  readonly consentVersion: number
  readonly consentInForce: number
  readonly now: Instant
}

export interface Booking {
  readonly appointment: Appointment
  readonly day: CounsellorDay
  readonly person: Person
}

export type BookingRefusal =
  | 'counsellor-unknown'
  | 'mode-not-offered'
  | 'consent-outdated'
  | 'already-booked'
  | 'too-late'
  | 'too-early'
  | 'slot-gone'
  | 'slot-taken'
  | 'slot-resting'
  | 'newcomers-full'

/**
 * The id of the open appointment at exactly this place, if the person already holds it. With the same way to meet it is
 * a retry and not a wish; the way is not held with the person, so whoever reads the appointment compares it.
 */
export function heldAppointment(
  person: Person,
  wish: { readonly counsellorId: string; readonly start: Instant },
): string | null {
  const open = person.openAppointment
  return open && open.counsellorId === wish.counsellorId && open.start === wish.start ? open.id : null
}

/** Decide whether a person may take a place. Claim and open appointment are written together or not at all. */
export function book(request: BookingRequest): Decision<Booking, BookingRefusal> {
  const { person, counsellor, day, start, now } = request
  if (counsellor.status !== 'active') return refuse('counsellor-unknown')
  if (!counsellor.modes.includes(request.mode)) return refuse('mode-not-offered')
  if (request.consentVersion !== request.consentInForce) return refuse('consent-outdated')
  if (person.openAppointment && person.openAppointment.end > now) return refuse('already-booked')

  const { earliest, latest } = bookingWindow(now)
  if (start < earliest) return refuse('too-late')
  if (start >= latest) return refuse('too-early')

  const from = minuteOf(start)
  const startsOnTheMinute = instantAt(dateOf(start), from) === start
  if (!startsOnTheMinute || day.date !== dateOf(start)) return refuse('slot-gone')
  const { sessionMinutes, gapMinutes } = counsellor
  if (isLeftToOthers(person.givenBack, { counsellorId: counsellor.id, start }, now)) return refuse('slot-resting')
  const byNewcomer = isNew(person, now)
  if (byNewcomer && isShareTaken(day, counsellor, request.newcomersShare)) return refuse('newcomers-full')
  const claimed = claim(day, {
    appointmentId: request.appointmentId,
    from,
    sessionMinutes,
    gapMinutes,
    ...(byNewcomer && { byNewcomer }),
  })
  if (!claimed.ok) return claimed

  const appointment: Appointment = {
    id: request.appointmentId,
    code: request.code,
    personId: person.id,
    counsellorId: counsellor.id,
    siteId: counsellor.siteId,
    roomId: counsellor.roomId,
    start,
    end: start + sessionMinutes * MINUTE,
    mode: request.mode,
    status: 'confirmed',
    consentVersion: request.consentVersion,
    bookedAt: now,
    cancelledAt: null,
  }
  const { id, counsellorId, end } = appointment
  return accept({
    appointment,
    day: claimed.value,
    person: { ...person, openAppointment: { id, counsellorId, start, end } },
  })
}
