import { addDays, type CivilDate, dateOf, type Instant, MINUTE, minuteOf } from '../time'
import { bookingWindow, inForceOf, widestWindow } from './booking-window'
import type { Counsellor } from './counsellor'
import type { CounsellorDay, RoomClaim, RoomDay } from './day'
import type { Mode } from './mode'
import type { Offer } from './offer'
import { counts } from './places'

/** Rooms and things a session takes besides the counsellor: a room only where people sit in it. */
export function needsOf({ roomId, equipmentIds }: Offer, mode: Mode): string[] {
  return mode === 'room' ? [...(roomId === null ? [] : [roomId]), ...equipmentIds] : []
}

type Keeper = Pick<Counsellor, 'ownRooms'>

const keeps = ({ ownRooms = [] }: Keeper, roomId: string) => ownRooms.includes(roomId)

/**
 * What of that a session has to claim on the room's own day. A room of the counsellor's own needs none: nobody is in two
 * sessions at once. What lies beyond the days that residents can book by the offer, whatever is set for its site, claims it
 * all the same, since whoever makes the room a shared one writes those days alone.
 */
export function claimsOf(keeper: Keeper, offer: Offer, mode: Mode, start: Instant, now: Instant): string[] {
  const needs = needsOf(offer, mode)
  return start < bookingWindow(inForceOf(offer, widestWindow), now).latest
    ? needs.filter((id) => !keeps(keeper, id))
    : needs
}

/** The rooms that somebody's offers name, open or not. */
const roomsOf = ({ offers }: Pick<Counsellor, 'offers'>) => [...new Set(offers.flatMap(({ roomId }) => roomId ?? []))]

/** Those of a counsellor's rooms, after a change, that are not theirs alone, or not yet. */
export function roomsToSettle(after: Counsellor): string[] {
  return roomsOf(after).filter((roomId) => !keeps(after, roomId))
}

/** What a change of offers makes of rooms. */
export interface Settled {
  /** With the rooms that nobody else names, has to themselves or has a claim on: theirs alone from now on. */
  readonly counsellor: Counsellor
  /** Whose rooms are named by somebody else now, without them. */
  readonly others: readonly Counsellor[]
  /** Whose sessions stand on these rooms' days from now on. */
  readonly shared: readonly string[]
}

/** `roomDays`: of the rooms to settle, from today on. */
export function settleRooms(
  after: Counsellor,
  everybodyElse: readonly Counsellor[],
  roomDays: readonly RoomDay[],
  now: Instant,
): Settled {
  const named = roomsToSettle(after)
  const isFree = (roomId: string) =>
    !everybodyElse.some((one) => keeps(one, roomId) || roomsOf(one).includes(roomId)) &&
    !roomDays.some(
      (day) => day.roomId === roomId && day.claims.some((one) => one.counsellorId !== after.id && counts(one, now)),
    )
  const gained = named.filter(isFree)
  const others = everybodyElse.filter((one) => named.some((roomId) => keeps(one, roomId)))
  return {
    counsellor: gained.length === 0 ? after : { ...after, ownRooms: [...(after.ownRooms ?? []), ...gained] },
    others: others.map((one) => ({
      ...one,
      ownRooms: (one.ownRooms ?? []).filter((roomId) => !named.includes(roomId)),
      termsRevision: one.termsRevision + 1,
    })),
    shared: named.filter((roomId) => others.some((one) => keeps(one, roomId))),
  }
}

/** A room's day with the sessions that stood on its counsellor's day alone until now. */
export function withSessionsOf(room: RoomDay, day: CounsellorDay): RoomDay {
  const sessions = day.claims.flatMap(({ id, seat, expires }): RoomClaim[] => {
    if (seat?.roomId !== room.roomId) return []
    const from = minuteOf(seat.start)
    return [{ id, counsellorId: day.counsellorId, from, until: from + (seat.end - seat.start) / MINUTE, expires }]
  })
  const ids = new Set(sessions.map(({ id }) => id))
  const claims = [...room.claims.filter(({ id }) => !ids.has(id)), ...sessions].sort((a, b) => a.from - b.from)
  return { ...room, claims, revision: room.revision + 1 }
}

/** On which days it is noted that a room is being settled, so that two who do it at once meet: by either's clock. */
export function settlingDates(now: Instant): CivilDate[] {
  return [dateOf(now), addDays(dateOf(now), 1)]
}
