import { accept, type Decision, refuse } from '../decision'
import type { WeeklyHours } from './hours'

/** Why hours cannot be kept: they leave the day, end before they begin, overlap, or are more than a day holds. */
export type HoursFault = 'hours-outside-the-day' | 'hours-backwards' | 'hours-overlap' | 'hours-too-many'

/** Why places cannot be cut from hours: minutes that are none, too few or too many. */
export type TermsFault = HoursFault | 'session-length' | 'gap-length'

/** What a counsellor's places are cut from. Made by `makeTerms` alone: whoever writes or reads terms asks it. */
export interface Terms {
  readonly sessionMinutes: number
  readonly gapMinutes: number
  readonly hours: readonly WeeklyHours[]
}

/** Of one day; nobody's day has more. */
const MOST_STRETCHES = 12

const isMinute = (value: number, from: number, until: number) =>
  Number.isInteger(value) && value >= from && value <= until

/** Hours of a week that can be kept. Two that touch are no overlap; the order is the writer's. */
export function makeWeeklyHours(hours: readonly WeeklyHours[]): Decision<readonly WeeklyHours[], HoursFault> {
  for (const [at, { weekday, from, until }] of hours.entries()) {
    if (!isMinute(weekday, 1, 7) || !isMinute(from, 0, 1440) || !isMinute(until, 0, 1440)) {
      return refuse('hours-outside-the-day')
    }
    if (until <= from) return refuse('hours-backwards')
    const before = hours.slice(0, at).filter((other) => other.weekday === weekday)
    if (before.length >= MOST_STRETCHES) return refuse('hours-too-many')
    if (before.some((other) => other.from < until && from < other.until)) return refuse('hours-overlap')
  }
  return accept(hours)
}

/**
 * Terms that can work: sessions of 5 minutes to 8 hours, a rest of none to 4 hours, hours that can be kept. A session
 * of no length would cut a day into places without end.
 */
export function makeTerms({ hours, sessionMinutes, gapMinutes }: Terms): Decision<Terms, TermsFault> {
  if (!isMinute(sessionMinutes, 5, 480)) return refuse('session-length')
  if (!isMinute(gapMinutes, 0, 240)) return refuse('gap-length')
  const kept = makeWeeklyHours(hours)
  return kept.ok ? accept({ hours, sessionMinutes, gapMinutes }) : kept
}
