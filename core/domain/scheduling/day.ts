import type { CivilDate, Instant } from '../time'
import type { Called, Wanted } from './answer-change'
import type { Attendance, MissedReason } from './attendance'
import type { Interval } from './hours'
import type { Mode } from './mode'
import type { Topic } from './topic'

/** What a counsellor's day shows of whoever has a place. */
export interface Seat {
  readonly personId: string
  readonly code: string
  readonly offerId: string
  readonly siteId: string
  readonly roomId: string | null
  readonly equipmentIds: readonly string[]
  readonly mode: Mode
  readonly topic: Topic | null
  readonly start: Instant
  readonly end: Instant
  readonly by: 'client' | 'staff'
  /** When somebody else took it or asked for it; absent where the keeper did, answered, or knows of it as a move. */
  readonly bookedAt?: Instant
  readonly checkedInAt: Instant | null
  readonly attendance: Attendance | null
  /** Why somebody was not there, where it is known. */
  readonly reason?: MissedReason | null
}

/**
 * A stretch of a counsellor's day that is spoken for: the session and the rests around it. The rest after it may run past
 * midnight and the one before begin before it.
 */
export interface Claim extends Interval {
  /** The appointment's. */
  readonly id: string
  readonly kind: 'held' | 'asked' | 'booked'
  /** Held or asked for: until when, and then it is nobody's. */
  readonly expires: Instant | null
  /** Null of the first release, which noted the stretch alone. */
  readonly seat: Seat | null
  /** Taken by somebody who first did anything that same day. */
  readonly byNewcomer?: true
}

/** An appointment that was called off, as far as the counsellor's day tells of it. */
export interface CalledOff extends Pick<Seat, 'code' | 'siteId' | 'roomId' | 'mode' | 'start' | 'end'> {
  readonly id: string
  readonly at: Instant
  /** `lapsed`: asked for, and nobody answered in time. */
  readonly by: 'client' | 'staff' | 'moved' | 'lapsed'
  /** Where the person took it themselves: to when, or null where it is with somebody else. Absent of any other. */
  readonly movedTo?: Instant | null
  /** The person waits for a call, or for help; then it is known who. */
  readonly wants?: Wanted
  readonly called?: Called
  readonly personId?: string
}

/**
 * Everything that takes a place with one counsellor on one day, in one document, so that one transaction sees it all. The
 * hours are not here: they are worked out from the calendar (`hoursInForce`), and whoever changes the calendar writes the
 * days it touches, so that a booking under way collides. `claims` by `from`; two overlap only as seats of one group.
 */
export interface CounsellorDay {
  readonly id: string
  readonly counsellorId: string
  readonly date: CivilDate
  readonly claims: readonly Claim[]
  /** The last ones, and how many there were before them. */
  readonly calledOff: readonly CalledOff[]
  readonly calledOffBefore: number
  /** Counts the changes; 0 for a day nobody has touched, which has no document. */
  readonly revision: number
}

export function dayIdOf(counsellorId: string, date: CivilDate): string {
  return `${counsellorId}_${date}`
}

/** A day nobody has touched yet. */
export function untouchedDay(counsellorId: string, date: CivilDate): CounsellorDay {
  return {
    id: dayIdOf(counsellorId, date),
    counsellorId,
    date,
    claims: [],
    calledOff: [],
    calledOffBefore: 0,
    revision: 0,
  }
}

/** How many of a day's called off appointments are told one by one; of those who wait for staff, more. */
const CALLED_OFF_TOLD = 8
const MOST_KEPT = 20

/** Somebody waits for a call or for help, and nobody has seen to them yet. */
export const isWaiting = ({ wants, called }: Pick<CalledOff, 'wants' | 'called'>) =>
  wants !== undefined && called === undefined

/** Notes what was called off: one place can be booked and cancelled without end, so only the last ones stay. */
export function noteCalledOff(day: CounsellorDay, one: CalledOff): CounsellorDay {
  const all = [...day.calledOff.filter(({ id }) => id !== one.id), one]
  const last = new Set(all.filter((each) => !isWaiting(each)).slice(-CALLED_OFF_TOLD))
  const calledOff = all.filter((each) => isWaiting(each) || last.has(each)).slice(-MOST_KEPT)
  return { ...day, calledOff, calledOffBefore: day.calledOffBefore + all.length - calledOff.length }
}

/** Sorted and merged. Stretches that touch become one: else the rest after a session could be cut off at the seam. */
export function normalHours(hours: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const { from, until } of [...hours].sort((a, b) => a.from - b.from)) {
    if (until <= from) continue
    const last = merged.at(-1)
    if (last && from <= last.until) merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, until) }
    else merged.push({ from, until })
  }
  return merged
}

/** A room's or a thing's day: who has it when, without rests. */
export interface RoomDay {
  readonly id: string
  readonly roomId: string
  readonly date: CivilDate
  readonly claims: readonly RoomClaim[]
  readonly revision: number
}

export interface RoomClaim extends Interval {
  /** The appointment's. Several seats of one group have one each, at the same minutes. */
  readonly id: string
  /** Whose session it is: a counsellor's, or the calendar's of a thing that somebody uses by themselves. Null: nobody's. */
  readonly counsellorId: string | null
  readonly expires: Instant | null
}

export function untouchedRoomDay(roomId: string, date: CivilDate): RoomDay {
  return { id: dayIdOf(roomId, date), roomId, date, claims: [], revision: 0 }
}
