import { accept, type Decision, refuse } from '../decision'
import { type Person, withAppointment } from '../people/person'
import { addDays, dateOf, type Instant, instantAt } from '../time'
import type { Appointment } from './appointment'
import { type Attendance, isExcused, type MissedReason } from './attendance'
import type { Claim, CounsellorDay } from './day'
import { noteAttendance } from './no-show'
import { noteOnSeat } from './seat'

interface Session {
  readonly appointment: Appointment
  readonly person: Person
  readonly day: CounsellorDay
}

/** From the start on, and until the end of the next day: after that it has been read and counted elsewhere. */
export function mayRecord(
  { start, status }: Pick<Appointment, 'start' | 'status'>,
  now: Instant,
): Decision<null, 'not-started' | 'attendance-closed' | 'asked-over'> {
  if (now < start) return refuse('not-started')
  if (status === 'asked') return refuse('asked-over')
  return now < instantAt(addDays(dateOf(start), 2)) ? accept(null) : refuse('attendance-closed')
}

/**
 * Who was there, for the first time or put right: on the counsellor's day, on the appointment, and counted with the person.
 * Where the counsellor was missing the person is told so on top of their appointments.
 */
export function recordAttendance(
  { appointment, person, day }: Session,
  attendance: Attendance,
  reason: MissedReason | undefined,
  now: Instant,
): Decision<Session, 'not-started' | 'attendance-closed' | 'asked-over'> {
  const may = mayRecord(appointment, now)
  if (!may.ok) return may
  const why = attendance === 'attended' ? undefined : reason
  const counts = attendance !== 'missed-by-client' || why === undefined || !isExcused(why)
  const letDown = attendance === 'missed-by-counsellor'
  const told = letDown ? ({ kind: 'choose', at: now } as const) : null
  const recorded: Appointment = { ...appointment, status: attendance, change: told }
  const noted = noteAttendance(person, appointment, counts ? attendance : 'attended')
  return accept({
    appointment: recorded,
    person: withAppointment(noted, recorded),
    day: noteOnSeat(day, appointment, { attendance, reason: why ?? null }),
  })
}

/** The same of a place whose person had everything deleted: on the day alone, since sessions are counted. */
export function recordOnDay(
  day: CounsellorDay,
  { id, kind, seat }: Claim,
  attendance: Attendance,
  reason: MissedReason | undefined,
  now: Instant,
): Decision<CounsellorDay, 'not-started' | 'attendance-closed' | 'asked-over'> {
  if (!seat) return accept(day)
  const may = mayRecord({ start: seat.start, status: kind === 'asked' ? 'asked' : 'confirmed' }, now)
  if (!may.ok) return may
  const recorded = { ...seat, attendance, reason: attendance === 'attended' ? null : (reason ?? null) }
  const claims = day.claims.map((claim) => (claim.id === id ? { ...claim, seat: recorded } : claim))
  return accept({ ...day, claims, revision: day.revision + 1 })
}
