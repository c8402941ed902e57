import type { WeeklyHours } from '../scheduling/hours'
import type { CivilDate, Instant } from '../time'
import type { Closure } from './closure'
import type { Referral } from './referral'
import type { OwnSettings } from './settings'

/**
 * What a place is, as the plans name them: the centre of a city or district, the station of a street, rooms of communities,
 * schools and units, and the houses that a service is a guest of.
 */
export const siteKinds = [
  'guidance-centre',
  'service-station',
  'counselling-room',
  'social-work-room',
  'school-room',
  'unit-room',
  'mediation-room',
  'talk-room',
  'agency',
  'clinic',
  'health-station',
  'seniors-centre',
  'women-home',
  'children-home',
  'rehabilitation',
  'volunteer-station',
  'family-guidance',
  'parents-school',
  'union-reading-room',
  'other',
] as const
export type SiteKind = (typeof siteKinds)[number]

/** People sit together in a room; what they use there, a sand tray or a relaxation chair, has a calendar of its own too. */
export const roomKinds = ['room', 'equipment'] as const

/** A room of a site, or a thing that is booked like one. */
export interface Room {
  readonly id: string
  readonly name: string
  readonly kind: (typeof roomKinds)[number]
}

/** A place people can walk into. */
export interface Site {
  readonly id: string
  readonly nodeId: string
  readonly name: string
  readonly kind: SiteKind
  readonly address: string
  readonly rooms: readonly Room[]
  readonly openingHours: readonly WeeklyHours[]
  readonly closures: readonly Closure[]
  readonly phone: string | null
  /** For a map, in the coordinates of Chinese maps (GCJ-02), as measured there; left out where nobody measured. */
  readonly location?: { readonly latitude: number; readonly longitude: number }
  /** None when left out: nobody has looked any up. */
  readonly referrals?: readonly Referral[]
  /** What is set here; what is not holds from the place it is at. */
  readonly settings: OwnSettings
  /** Since when nobody can go there any more. */
  readonly closedOn: CivilDate | null
  readonly revision: number
  /** When somebody last came to offer something here. */
  readonly touchedAt?: Instant
}

/** Empty for a room nobody knows any more, and where nobody sits together. */
export function roomNameIn(site: Pick<Site, 'rooms'> | undefined, roomId: string | null): string {
  return site?.rooms.find((room) => room.id === roomId)?.name ?? ''
}
