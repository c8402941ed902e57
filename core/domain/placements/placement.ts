import type { StaffRole } from '../access/roles'
import { accept, type Decision, refuse } from '../decision'
import { type Room, roomNameIn, type Site } from '../organisation/site'
import { type CivilDate, dateOf, type Instant } from '../time'
import type { Photo } from './photo'

/** As whom somebody hung it up: a post, and not who holds it. */
export interface PutUpAs {
  readonly role: StaffRole
  readonly nodeId: string
}

/** One printed code where it hangs. Its `scene` is the id, so a scan is one read by id; it says nothing, and is not guessed. */
export interface Placement {
  readonly id: string
  readonly siteId: string
  /** Where it hangs, in words a resident there would use. */
  readonly place: string
  /** The room of the site at whose door it hangs; null where it is of the whole site. */
  readonly roomId: string | null
  /** Null of those that hung before there was a register. */
  readonly since: CivilDate | null
  readonly by: PutUpAs | null
  /** Null while it hangs. Taken down it still leads to the site: somebody may hold a picture of it. */
  readonly goneOn: CivilDate | null
  readonly photo: Photo | null
}

/** More at one site, those taken down left aside, are an entry gone wrong. */
export const MOST_HANGING = 100

/** Rooms have a door of their own; what is used in one has none. */
export const doorsOf = (rooms: readonly Room[]): Room[] => rooms.filter(({ kind }) => kind === 'room')

/** What a code says of a room: its name, empty where that has no door any more; null for one of the whole site. */
export const roomOf = ({ roomId }: Pick<Placement, 'roomId'>, site: Pick<Site, 'rooms'> | undefined): string | null =>
  roomId === null ? null : roomNameIn(site && { rooms: doorsOf(site.rooms) }, roomId)

export const placeOf = (text: string): string => text.trim().replace(/\s+/g, ' ')

interface PutUp {
  readonly id: string
  readonly siteId: string
  readonly place: string
  readonly roomId: string | null
  readonly since: CivilDate
  readonly by: PutUpAs
}

export type PutUpRefusal = 'placement-incomplete' | 'placement-ahead' | 'placements-full'

/** `hanging`: how many codes hang at the site already. */
export function hangUp(asked: PutUp, hanging: number, now: Instant): Decision<Placement, PutUpRefusal> {
  const place = placeOf(asked.place)
  if (place === '') return refuse('placement-incomplete')
  if (asked.since > dateOf(now)) return refuse('placement-ahead')
  if (hanging >= MOST_HANGING) return refuse('placements-full')
  return accept({ ...asked, place, goneOn: null, photo: null })
}

/** What there is at the site: its rooms, and how many codes hang already. */
interface There {
  readonly rooms: readonly Room[]
  readonly hanging: number
}

export function putUp(
  asked: PutUp,
  { rooms, hanging }: There,
  now: Instant,
): Decision<Placement, PutUpRefusal | 'room-unknown'> {
  if (asked.roomId !== null && !doorsOf(rooms).some(({ id }) => id === asked.roomId)) return refuse('room-unknown')
  return hangUp(asked, hanging, now)
}

/** Another photo, or none. Of one that hangs no more there is none. */
export const withPhoto = (placement: Placement, photo: Photo | null): Decision<Placement, 'placement-gone'> =>
  placement.goneOn === null ? accept({ ...placement, photo }) : refuse('placement-gone')

/** Once: of two who take the same one down, the second is told. Its photo goes with it. */
export function takeDown(placement: Placement, now: Instant): Decision<Placement, 'placement-gone'> {
  return placement.goneOn === null
    ? accept({ ...placement, goneOn: dateOf(now), photo: null })
    : refuse('placement-gone')
}
