import type { CivilDate } from '../time'
import { weekdayOf } from '../time'
import type { Interval, WeeklyHours } from './hours'

/** A stretch of a counsellor's day that is spoken for: the session and the rest after it. */
export interface Claim extends Interval {
  readonly appointmentId: string
  /** Taken by somebody who first did anything that same day. */
  readonly byNewcomer?: true
}

/**
 * Everything that can take a place with one counsellor on one day, in one document, so that one transaction sees it all.
 * `hours` are in force for this day whatever the weekly hours say later; `claims` are sorted and never overlap.
 */
export interface CounsellorDay {
  readonly id: string
  readonly counsellorId: string
  readonly date: CivilDate
  readonly hours: readonly Interval[]
  readonly claims: readonly Claim[]
  /** Counts the changes; 0 for a day nobody has touched, which has no document. */
  readonly revision: number
}

export function dayIdOf(counsellorId: string, date: CivilDate): string {
  return `${counsellorId}_${date}`
}

/** Stretches one after another, each ending after it began and none beginning before the last one has ended. */
export function areInOrder(stretches: readonly Interval[]): boolean {
  return stretches.every(({ from, until }, at) => from < until && (stretches[at - 1]?.until ?? 0) <= from)
}

/** A day on which nothing is offered. */
export function closedDay(counsellorId: string, date: CivilDate): CounsellorDay {
  return { id: dayIdOf(counsellorId, date), counsellorId, date, hours: [], claims: [], revision: 0 }
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

/** A day nobody has touched yet, as the weekly hours have it. */
export function untouchedDay(
  counsellor: { readonly id: string; readonly hours: readonly WeeklyHours[] },
  date: CivilDate,
): CounsellorDay {
  const weekday = weekdayOf(date)
  return {
    id: dayIdOf(counsellor.id, date),
    counsellorId: counsellor.id,
    date,
    hours: normalHours(counsellor.hours.filter((stretch) => stretch.weekday === weekday)),
    claims: [],
    revision: 0,
  }
}

/** A day as the weekly hours have it now, with what was claimed on it before. */
export function dayInForce(
  counsellor: { readonly id: string; readonly hours: readonly WeeklyHours[] },
  date: CivilDate,
  before: CounsellorDay | null,
): CounsellorDay {
  const { claims = [], revision = 0 } = before ?? {}
  return { ...untouchedDay(counsellor, date), claims, revision: revision + 1 }
}
