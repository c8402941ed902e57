import type { MinuteOfDay, Weekday } from '../time'
import type { Mode } from './mode'
import type { Topic } from './topic'

/** A question before the conversation; nobody has to answer. Without options it is a line to write. */
export interface IntakeQuestion {
  readonly id: string
  readonly text: string
  readonly options: readonly string[]
}

/**
 * When further days become bookable: every day one more, or all of the coming week(s) at once at a set hour of the week.
 * With `weekly` the last bookable day is `horizonDays` after the latest release, not after today.
 */
export type Release =
  | { readonly kind: 'rolling' }
  | { readonly kind: 'weekly'; readonly weekday: Weekday; readonly minute: MinuteOfDay }

/** Something of a counsellor's that can be booked, at one site. Made by `makeOffer` alone. */
export interface Offer {
  readonly id: string
  readonly name: string
  readonly siteId: string
  /** Where people sit together; null where nobody does (telephone, video, writing only). */
  readonly roomId: string | null
  /** Things with a calendar of their own that it takes besides: a relaxation chair, a sand tray. */
  readonly equipmentIds: readonly string[]
  readonly topics: readonly Topic[]
  readonly modes: readonly Mode[]
  readonly sessionMinutes: number
  /** Kept free before and after each session. */
  readonly restBefore: number
  readonly restAfter: number
  /** How many people one session has places for; more than one is a group. */
  readonly capacity: number
  /** A place stops being offered this long before it starts. Null: as it is set for the site. */
  readonly noticeMinutes: number | null
  /** Today and the days after it, this many in all. Null: as it is set for the site. */
  readonly horizonDays: number | null
  readonly release: Release
  /** From this long before the start on, moving or cancelling is late: still possible, and said so. */
  readonly lateMinutes: number
  readonly intake: readonly IntakeQuestion[]
  /** Asked for first: the counsellor says yes or no within this many minutes, or the place is free again. Null: booked at once. */
  readonly answerWithin: number | null
  /** What to bring, in a line; may be empty. */
  readonly bring: string
  /** False for one that is not offered at present. */
  readonly open: boolean
}
