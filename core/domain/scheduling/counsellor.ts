import type { ShownCredential } from '../access/credentials'
import type { ShownWords } from '../access/introduction'
import type { ShownPortrait } from '../access/portrait'
import type { Instant } from '../time'
import type { Calendar } from './calendar'
import type { HouseDoors } from './house-doors'
import { type Mode, modes } from './mode'
import type { Offer } from './offer'

/** Somebody suspended offers no places and cannot be booked. */
export const counsellorStatuses = ['active', 'suspended'] as const

/** Who may take a thing by themselves: everybody, or whoever a counsellor has met before. */
export const selfServeFor = ['everyone', 'known'] as const
export type SelfServe = (typeof selfServeFor)[number]

/** A counsellor as residents may see them, with all that their places are worked out from. */
export interface Counsellor {
  readonly id: string
  readonly name: string
  /** Of a thing; what somebody is, is worked out from what was verified of them. */
  readonly title: string
  /** Of a thing, how it is used; of somebody nobody reads it any more: see `words`. */
  readonly introduction: string
  readonly concerns: readonly string[]
  readonly status: (typeof counsellorStatuses)[number]
  /** Their own room for video and writing, at a host that is allowed; null for none. */
  readonly meetingLink: string | null
  readonly offers: readonly Offer[]
  readonly calendar: Calendar
  /** When the houses of the offers are open, as their sites last said: nobody sits down together behind a shut door. */
  readonly doors?: readonly HouseDoors[]
  /** Rooms in which nobody else has sessions: those of theirs stand on their own days alone. Absent: none. */
  readonly ownRooms?: readonly string[]
  /** Counts the changes of offers, calendar and status. */
  readonly termsRevision: number
  /** Nobody's calendar: a relaxation chair or a sand tray that people book for themselves. Left out of whoever is somebody. */
  readonly selfServe?: SelfServe
  /** Of whoever keeps this calendar: what was verified of what they have. Written where it is verified, and nowhere else. */
  readonly verified?: readonly ShownCredential[]
  /** The photos they gave, the first of them given longest ago; see `verified`. */
  readonly portraits?: readonly ShownPortrait[]
  /** What they say of themselves, who said it first longest ago; see `verified`. */
  readonly words?: readonly ShownWords[]
  /** When something was last done that only holds while they are not suspended, and so is written on. */
  readonly actedAt?: Instant
}

/** What can be booked with them at present; nothing of somebody suspended. */
export function offersOf({ status, offers }: Pick<Counsellor, 'status' | 'offers'>): readonly Offer[] {
  return status === 'active' ? offers.filter(({ open }) => open) : []
}

/** Where they can be met, in the order of their offers. */
export function sitesOf({ offers }: Pick<Counsellor, 'offers'>): string[] {
  return [...new Set(offers.filter(({ open }) => open).map(({ siteId }) => siteId))]
}

/** The ways to meet that these offers have together, in the order of ways. */
export function modesOf(offers: readonly Offer[]): Mode[] {
  return modes.filter((mode) => offers.some((offer) => offer.modes.includes(mode)))
}
