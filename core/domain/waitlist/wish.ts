import type { Mode } from '../scheduling/mode'
import type { Topic } from '../scheduling/topic'
import { type CivilDate, dateOf, type Instant, minuteOf, type Weekday, weekdayOf } from '../time'

/** Until noon; until six in the evening; after that. By when a session begins. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

export interface TimeWindow {
  readonly weekday: Weekday
  readonly part: PartOfDay
}

/** What somebody waits for. */
export interface WaitingWish {
  /** At any of these. */
  readonly siteIds: readonly string[]
  /** Null: whoever has time. */
  readonly counsellorId: string | null
  /** Null: not said. For the people one would sit with, and for nobody else. */
  readonly topic: Topic | null
  /** What suits them best first. */
  readonly modes: readonly Mode[]
  /** When they could come; at any time where none is named. */
  readonly windows: readonly TimeWindow[]
  /** The last day they could come on. */
  readonly until: CivilDate
}

/** Of one wish; every part of every day of the week, and a few sites that somebody can reach. */
export const MOST_SITES = 5
export const MOST_WINDOWS = 21
/** Longer than that ahead nobody knows when they could come; who still waits then says so again. */
export const MOST_DAYS_WAITED = 92

const NOON = 12 * 60
const EVENING = 18 * 60

export function partOf(start: Instant): PartOfDay {
  const minute = minuteOf(start)
  return minute < NOON ? 'morning' : minute < EVENING ? 'afternoon' : 'evening'
}

/** A place that is free, with what it could be for. */
export interface OpenPlace {
  readonly counsellorId: string
  readonly offerId: string
  readonly siteId: string
  readonly topics: readonly Topic[]
  /** In which somebody could meet there at that time. */
  readonly modes: readonly Mode[]
  readonly start: Instant
}

const isWithin = (windows: readonly TimeWindow[], start: Instant) =>
  windows.length === 0 ||
  windows.some(({ weekday, part }) => weekday === weekdayOf(dateOf(start)) && part === partOf(start))

/** In which way this place would do, the one that suits best; null where it does not. */
export function wayAt(wish: WaitingWish, place: OpenPlace): Mode | null {
  const { siteIds, counsellorId, topic, modes, windows, until } = wish
  if (!siteIds.includes(place.siteId) || (counsellorId !== null && counsellorId !== place.counsellorId)) return null
  if (topic !== null && !place.topics.includes(topic)) return null
  if (dateOf(place.start) > until || !isWithin(windows, place.start)) return null
  return modes.find((mode) => place.modes.includes(mode)) ?? null
}

/** Whether one and the same place could do for both: whoever stands before another one is then before them. */
export function couldMeet(one: WaitingWish, other: WaitingWish): boolean {
  const anyTime = one.windows.length === 0 || other.windows.length === 0
  const isSame = (a: TimeWindow) => other.windows.some((b) => a.weekday === b.weekday && a.part === b.part)
  return (
    one.siteIds.some((siteId) => other.siteIds.includes(siteId)) &&
    (one.counsellorId === null || other.counsellorId === null || one.counsellorId === other.counsellorId) &&
    one.modes.some((mode) => other.modes.includes(mode)) &&
    (anyTime || one.windows.some(isSame))
  )
}
