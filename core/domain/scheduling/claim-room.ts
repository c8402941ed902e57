import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { inOrder } from './claim-place'
import type { RoomClaim, RoomDay } from './day'
import type { Interval } from './hours'
import { counts } from './places'

/** As much of a room's day as is needed to take it. */
export type ClaimedRoom = Pick<RoomDay, 'claims' | 'revision'>

/** The minutes of a session, without rests: a room needs none. */
export interface RoomRequest extends RoomClaim {
  readonly now: Instant
  /** One more seat of a group: it shares the room with those who sit with the same counsellor at the same minutes. */
  readonly together?: boolean
  /** Claims of this day that are given up for it in the same writing. */
  readonly leaving?: readonly string[]
}

/** The one door to a room, or to a thing with a calendar of its own; as `claim` for what has run out and for races. */
export function claimRoom<Day extends ClaimedRoom>(day: Day, request: RoomRequest): Decision<Day, 'room-taken'> {
  const { id, counsellorId, from, until, expires, now, together, leaving = [] } = request
  const kept = day.claims.filter((one) => one.id !== id && !leaving.includes(one.id) && counts(one, now))
  const shares = (one: RoomClaim) =>
    together && counsellorId !== null && one.counsellorId === counsellorId && one.from === from && one.until === until
  if (kept.some((one) => one.from < until && from < one.until && !shares(one))) return refuse('room-taken')
  return accept({
    ...day,
    claims: inOrder([...kept, { id, counsellorId, from, until, expires }]),
    revision: day.revision + 1,
  })
}

/** Gives the room back. A day that holds no such claim is left as it is. */
export function releaseRoom<Day extends ClaimedRoom>(day: Day, id: string): Day {
  const claims = day.claims.filter((held) => held.id !== id)
  return claims.length === day.claims.length ? day : { ...day, claims, revision: day.revision + 1 }
}

/**
 * When a session of this counsellor's finds one of these rooms and things in somebody else's hands, by `from`; `busy` of
 * `openSlots`. Their own claims are left out: wherever those are in the way, the counsellor's own day says so too, and a
 * group that sits in the room does not keep itself from growing.
 */
export function busyFor(counsellorId: string, days: readonly ClaimedRoom[], now: Instant): Interval[] {
  return inOrder(
    days.flatMap(({ claims }) => claims.filter((one) => one.counsellorId !== counsellorId && counts(one, now))),
  )
}
