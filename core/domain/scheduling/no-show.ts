import type { Missed, Person } from '../people/person'
import { DAY, type Instant } from '../time'

/** As much of a person as says what became of their sessions. */
type Sessions = Pick<Person, 'missed' | 'missedForgivenAt' | 'underCare'>

/** After how many missed sessions within how many days somebody books online no more for how many days. */
export interface NoShowTerms {
  readonly misses: number
  readonly withinDays: number
  readonly pauseDays: number
}

/** A setting of the organisation; this is what holds where nobody set it. */
export const defaultNoShowTerms: NoShowTerms = { misses: 3, withinDays: 60, pauseDays: 14 }

/**
 * Until when somebody cannot book online; null when they can. The pause begins with the miss that fills the measure, and
 * what has led to one counts for no other. Nobody in somebody's care is ever on pause, and one call ends it. Booking by
 * telephone, help and reading are never paused.
 */
export function pausedUntil(
  { missed, missedForgivenAt, underCare }: Sessions,
  now: Instant,
  { misses, withinDays, pauseDays }: NoShowTerms = defaultNoShowTerms,
): Instant | null {
  if (underCare) return null
  const theirs = missed
    .filter(({ by, at }) => by === 'client' && (missedForgivenAt === null || at > missedForgivenAt))
    .map(({ at }) => at)
    .sort((a, b) => a - b)
  let until: Instant | null = null
  let counted: Instant[] = []
  for (const at of theirs) {
    counted = [...counted.filter((earlier) => at - earlier <= withinDays * DAY), at]
    if (counted.length < misses) continue
    until = at + pauseDays * DAY
    counted = []
  }
  return until !== null && until > now ? until : null
}

/** The one call that lifts a pause. */
export function forgive<Whose extends Sessions>(person: Whose, now: Instant): Whose {
  return { ...person, missedForgivenAt: now }
}

/** More of them are not kept; a year of weekly sessions that somebody comes to none of. */
const MOST_KEPT = 52

/**
 * What came of a session, as the day sheet has it, noted or put right: one entry an appointment, none where both were
 * there. `start`: of the session.
 */
export function noteAttendance<Whose extends Sessions>(
  person: Whose,
  { id, start }: { readonly id: string; readonly start: Instant },
  attendance: 'attended' | 'missed-by-client' | 'missed-by-counsellor',
): Whose {
  const others = person.missed.filter(({ appointmentId }) => appointmentId !== id)
  if (attendance === 'attended') return { ...person, missed: others }
  const miss: Missed = { appointmentId: id, at: start, by: attendance === 'missed-by-client' ? 'client' : 'counsellor' }
  return { ...person, missed: [...others, miss].sort((a, b) => a.at - b.at).slice(-MOST_KEPT) }
}

/** Appointments that make up for one at which the counsellor was missing. */
const makeUp: readonly string[] = ['asked', 'confirmed', 'attended']

/**
 * Whether somebody has first pick: a counsellor has let them down within the last 60 days, and they have taken no other
 * place since.
 */
export function hasFirstPick(
  person: Sessions & { readonly appointments: readonly { readonly bookedAt: Instant; readonly status: string }[] },
  now: Instant,
  { withinDays }: NoShowTerms = defaultNoShowTerms,
): boolean {
  const letDown = person.missed.filter(({ by, at }) => by === 'counsellor' && at <= now && now - at <= withinDays * DAY)
  const last = Math.max(...letDown.map(({ at }) => at))
  return letDown.length > 0 && !person.appointments.some((one) => one.bookedAt > last && makeUp.includes(one.status))
}
