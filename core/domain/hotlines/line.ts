import type { Way } from '../risk/callable'
import type { CivilDate, Instant, MinuteOfDay, Weekday } from '../time'

/** Whom a line was made for. */
export const lineAudiences = ['everybody', 'minors', 'women', 'elders'] as const
export type LineAudience = (typeof lineAudiences)[number]

export const lineCosts = ['free', 'like-any-call', 'unknown'] as const
export type LineCost = (typeof lineCosts)[number]

/**
 * A stretch that begins on that day of every week, wall time +08:00, `until` excluded. One that ends before it begins, or
 * as it begins, runs past midnight into the next day.
 */
export interface LineHours {
  readonly weekday: Weekday
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
}

/** Where a line is for. `nodeId`: a place of this organisation and all below it; null for a place that is none of ours. */
export interface LineArea {
  readonly nodeId: string | null
  readonly name: string
}

/** A number somebody in need can reach. `emergency` is police and ambulance: never missing, and nobody edits them. */
export interface Hotline {
  readonly number: string
  readonly way: Way
  readonly name: string
  readonly about: string
  readonly kind: 'support' | 'emergency'
  /** Who answers for it. */
  readonly owner: string
  readonly audience: LineAudience
  /** Null: the whole country. */
  readonly area: LineArea | null
  /** Null: hours differ by region or were not verified, and nothing is promised. */
  readonly hours: readonly LineHours[] | null
  /** What is said of the hours, in a person's words. */
  readonly hoursText: string
  /** As somebody says them: `普通话、粤语`. Empty where nobody has found out. */
  readonly languages: string
  readonly cost: LineCost
  readonly source: { readonly title: string; readonly url: string | null }
  /** The day somebody last checked number and owner, against the source or by dialling. */
  readonly verifiedAt: CivilDate
  /** People of this organisation answer it: whether they are there is told with it. Not there: others do, and nobody here knows. */
  readonly byRota?: true
  /** The moment it was told that nobody is there to answer it, though it should be answered then. Not there where somebody is. */
  readonly unattendedAt?: Instant
}
