import { accept, type Decision, refuse } from '../decision'
import { appointmentOf, isNew, type Person, withAppointment } from '../people/person'
import type { Sealed } from '../privacy/sealed'
import { dateOf, type Instant, instantAt, MINUTE, minuteOf } from '../time'
import { type Appointment, type ChildTold, isLive } from './appointment'
import { inForceOf, type UsualWindow, usualWindow } from './booking-window'
import { type Caps, mayTake } from './caps'
import { claim } from './claim-place'
import { claimRoom } from './claim-room'
import type { Counsellor } from './counsellor'
import type { Claim, CounsellorDay, RoomClaim, RoomDay, Seat } from './day'
import { madeUpTo, windowFor } from './first-pick'
import { isLeftToOthers } from './given-back'
import { hoursInForce } from './hours-in-force'
import { isShutFor, shutAt } from './house-doors'
import type { Mode } from './mode'
import { isShareTaken } from './newcomers-share'
import { type NoShowTerms, pausedUntil } from './no-show'
import type { Offer } from './offer'
import { claimsOf, needsOf } from './own-rooms'
import type { Topic } from './topic'

export interface TakeRequest {
  readonly appointmentId: string
  readonly code: string
  readonly kind: Claim['kind']
  /** Of what is held or asked for; null for what is booked. */
  readonly expires: Instant | null
  readonly person: Person
  readonly counsellor: Counsellor
  readonly offer: Offer
  /** The counsellor's day that holds `start`. */
  readonly day: CounsellorDay
  /** The days of what the session claims besides the counsellor's: `claimsOf` says of what, and `needsOf` for staff. */
  readonly rooms: readonly RoomDay[]
  /** How much of a day people may take who first did anything today, as the site has it; null for all of it. */
  readonly newcomersShare: number | null
  /** What the organisation sets of pauses and of how many somebody may have before them; what is usual when left out. */
  readonly noShow?: NoShowTerms
  readonly caps?: Caps
  /** How soon and how far can be booked where the offer does not say it itself. */
  readonly usual?: UsualWindow
  readonly start: Instant
  readonly mode: Mode
  readonly topic: Topic | null
  readonly forOther: string | null
  readonly tells?: ChildTold | undefined
  /** Of what is held for somebody who waited: their entry. */
  readonly offeredTo?: string
  readonly intake: Sealed | null
  readonly phone: Sealed | null
  readonly consentVersion: number | null
  /** Staff may also book outside the hours and the window; overlaps they may not. */
  readonly by: 'client' | 'staff'
  /** Whose booking it stays where staff move it; who takes it when left out. */
  readonly bookedBy?: 'client' | 'staff'
  /** Given up for it in the same breath: their places count no more against the person. */
  readonly leaving?: readonly string[]
  readonly movedFrom?: string | null
  /** It has been held since then: whether it is not too late is judged by that moment. */
  readonly heldSince?: Instant
  /** In place of what staff could not keep: no pause of booking online stands in the way of that. */
  readonly instead?: true
  readonly now: Instant
}

export interface Taken {
  readonly appointment: Appointment
  readonly day: CounsellorDay
  readonly rooms: readonly RoomDay[]
  readonly person: Person
}

export type TakeRefusal =
  | 'counsellor-unknown'
  | 'offer-unknown'
  | 'mode-not-offered'
  | 'topic-not-offered'
  | 'overlapping'
  | 'enough-booked'
  | 'too-late'
  | 'too-early'
  | 'slot-gone'
  | 'slot-taken'
  | 'slot-resting'
  | 'room-taken'
  | 'newcomers-full'
  | 'booking-paused'
  | 'known-only'

/**
 * The one way in which a place is taken: held, asked for, booked, moved to, booked by staff. The claim on the counsellor's
 * day, those on rooms and the person's own record are written together or not at all.
 */
export function take(request: TakeRequest): Decision<Taken, TakeRefusal> {
  const { person, counsellor, offer, day, start, mode, now, by, bookedBy = by, leaving = [] } = request
  if (counsellor.status !== 'active') return refuse('counsellor-unknown')
  if (!offer.open) return refuse('offer-unknown')
  if (!offer.modes.includes(mode)) return refuse('mode-not-offered')
  if (request.topic !== null && !offer.topics.includes(request.topic)) return refuse('topic-not-offered')
  const end = start + offer.sessionMinutes * MINUTE
  if (by === 'client') {
    if (counsellor.selfServe === 'known' && !wasMet(person)) return refuse('known-only')
    if (!request.instead && pausedUntil(person, now, request.noShow) !== null) return refuse('booking-paused')
    const { earliest, latest } = windowFor(
      ...([person, counsellor.id, inForceOf(offer, request.usual ?? usualWindow), request.heldSince ?? now] as const),
    )
    if (start < earliest) return refuse('too-late')
    if (start >= latest) return refuse('too-early')
    if (isLeftToOthers(person.givenBack, { counsellorId: counsellor.id, start }, now)) return refuse('slot-resting')
  }
  const group = offer.capacity > 1 ? { counsellorId: counsellor.id, offerId: offer.id } : null
  const wish = { start, end, forOther: request.forOther, ...(group && { group }) }
  const may = mayTake(person, wish, now, leaving, request.caps)
  if (!may.ok) return may

  const from = minuteOf(start)
  const startsOnTheMinute = instantAt(dateOf(start), from) === start
  if (!startsOnTheMinute || day.date !== dateOf(start)) return refuse('slot-gone')
  // Where staff book outside of the hours they open the door themselves.
  if (by === 'client' && mode === 'room' && isShutFor(counsellor, { siteId: offer.siteId, start, end })) {
    return refuse('slot-gone')
  }
  const hours = hoursInForce(counsellor.calendar, day.date)
  const byNewcomer = by === 'client' && isNew(person, now)
  if (byNewcomer) {
    const shut = offer.modes.every((one) => one === 'room') ? shutAt(counsellor, offer.siteId, day.date) : []
    if (isShareTaken(day, hours, offer, request.newcomersShare, now, shut)) return refuse('newcomers-full')
  }
  const needs = by === 'client' ? claimsOf(counsellor, offer, mode, start, now) : needsOf(offer, mode)
  const seat: Seat = {
    personId: person.id,
    code: request.code,
    offerId: offer.id,
    siteId: offer.siteId,
    roomId: mode === 'room' ? offer.roomId : null,
    equipmentIds: mode === 'room' ? offer.equipmentIds : [],
    mode,
    topic: request.topic,
    start,
    end,
    by: bookedBy,
    ...(isNewToKeeper(request) && { bookedAt: now }),
    checkedInAt: null,
    attendance: null,
  }
  const { appointmentId: id, kind, expires } = request
  const claimed = claim(day, {
    ...{ id, kind, expires, seat, offer, hours, from, now },
    ...(byNewcomer && { byNewcomer }),
    offGrid: by === 'staff',
    wasHeld: request.heldSince !== undefined,
  })
  if (!claimed.ok) return claimed
  const rooms: RoomDay[] = []
  for (const room of request.rooms.filter(({ roomId }) => needs.includes(roomId))) {
    // A room's day may be read a moment later than the counsellor's: then it knows of a session of theirs before it.
    const isOwn = (one: RoomClaim, minute: number) => one.counsellorId === counsellor.id && one.from === minute
    const inRoom = claimRoom(room, {
      ...{ id, counsellorId: counsellor.id, expires, from, until: from + offer.sessionMinutes, now },
      together: offer.capacity > 1,
    })
    if (!inRoom.ok) return room.claims.some((one) => isOwn(one, from)) ? refuse('slot-taken') : inRoom
    rooms.push(inRoom.value)
  }
  if (rooms.length < needs.length) throw new RangeError('a session without the days of its rooms')

  const appointment: Appointment = {
    ...{ id, code: request.code, personId: person.id, counsellorId: counsellor.id, offerId: offer.id },
    ...{ siteId: offer.siteId, roomId: seat.roomId, equipmentIds: seat.equipmentIds },
    ...{ start, end, mode, topic: request.topic, status: statusOf[kind], expires },
    ...{ forOther: request.forOther, intake: request.intake, phone: request.phone },
    ...(request.tells && { tells: request.tells }),
    ...(kind === 'held' && request.offeredTo !== undefined && { offeredTo: request.offeredTo }),
    ...{ consentVersion: request.consentVersion, by: bookedBy, bookedAt: now, cancelledAt: null },
    ...{ movedFrom: request.movedFrom ?? null, movedTo: null, checkedInAt: null, change: null },
  }
  const taker = by === 'client' && kind !== 'held' ? madeUpTo(person, counsellor.id) : person
  return accept({ appointment, day: claimed.value, rooms, person: withAppointment(taker, appointment) })
}

/** What is only held is nothing yet, staff know of what they book, and of a move in one calendar the old place tells. */
function isNewToKeeper({ kind, by, person, movedFrom, counsellor }: TakeRequest): boolean {
  if (kind !== 'booked') return kind === 'asked'
  const from = movedFrom ? appointmentOf(person, movedFrom) : null
  return by === 'client' && from?.counsellorId !== counsellor.id
}

/** Somebody has sat with them before, as far as their record goes back. */
const wasMet = ({ appointments }: Person) => appointments.some(({ status }) => status === 'attended')

const statusOf = { held: 'held', asked: 'asked', booked: 'confirmed' } as const

/** The place a person holds already at exactly this time with this counsellor, for this one of their people, if they do. */
export function heldAt(
  person: Person,
  wish: { readonly counsellorId: string; readonly start: Instant; readonly forOther: string | null },
  now: Instant,
): Appointment | null {
  const same = ({ counsellorId, start, forOther }: Appointment) =>
    counsellorId === wish.counsellorId && start === wish.start && forOther === wish.forOther
  return person.appointments.find((one) => same(one) && isLive(one, now)) ?? null
}
