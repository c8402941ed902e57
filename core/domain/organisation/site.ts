import type { WeeklyHours } from '../scheduling/hours'
import type { CivilDate } from '../time'

export const nodeKinds = ['street', 'community'] as const

export interface OrganisationNode {
  readonly id: string
  readonly kind: (typeof nodeKinds)[number]
  readonly name: string
  readonly parentId: string | null
}

/** People sit together in a room; what they use there, a sand tray or a relaxation chair, has a calendar of its own too. */
export const roomKinds = ['room', 'equipment'] as const

/** A room of a site, or a thing that is booked like one. */
export interface Room {
  readonly id: string
  readonly name: string
  readonly kind: (typeof roomKinds)[number]
}

/** What somebody is sent on for. `child-recheck`: the second look at a child, at the county's institution. */
export const referralKinds = ['child-recheck'] as const

/** Whom a site sends people on to. Where it was read and when is shown beside it. */
export interface Referral {
  readonly kind: (typeof referralKinds)[number]
  readonly name: string
  readonly address: string
  readonly phone: string | null
  readonly source: string
  readonly checkedOn: CivilDate
}

/** A place people can walk into. */
export interface Site {
  readonly id: string
  readonly nodeId: string
  readonly name: string
  readonly address: string
  readonly rooms: readonly Room[]
  readonly openingHours: readonly WeeklyHours[]
  readonly phone: string | null
  /** For a map, in the coordinates of Chinese maps (GCJ-02), as measured there; left out where nobody measured. */
  readonly location?: { readonly latitude: number; readonly longitude: number }
  /** None when left out: nobody has looked any up. */
  readonly referrals?: readonly Referral[]
  /** How much of a counsellor's day people may take who first did anything that day, 0 to 1; all of it when left out. */
  readonly newcomersShare?: number
}

/** Empty for a room nobody knows any more, and where nobody sits together. */
export function roomNameIn(site: Pick<Site, 'rooms'> | undefined, roomId: string | null): string {
  return site?.rooms.find((room) => room.id === roomId)?.name ?? ''
}

/** One printed QR code: its `scene` is the id, so a scan is one read by id. */
export interface Placement {
  readonly id: string
  readonly siteId: string
  /** Where it hangs, in words a resident there would use. */
  readonly place: string
}
