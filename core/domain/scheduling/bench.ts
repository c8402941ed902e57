import { accept, type Decision, refuse } from '../decision'
import { type Person, withAppointment } from '../people/person'
import { dateOf, type Instant, instantAt, MINUTE } from '../time'
import type { Appointment } from './appointment'
import type { Counsellor } from './counsellor'
import { type CounsellorDay, dayIdOf, type RoomDay, untouchedDay, untouchedRoomDay } from './day'
import { type GivenUpAs, giveUp } from './give-up'
import type { GuardDecision } from './guard'
import { hoursInForce } from './hours-in-force'
import { isShutFor } from './house-doors'
import type { Mode } from './mode'
import type { Offer } from './offer'
import { needsOf } from './own-rooms'
import { type TakeRefusal, take } from './take'

/** An appointment that a change meets, and what was decided of it. */
export interface Met {
  readonly appointment: Appointment
  /** Under what `people` has whose it is. */
  readonly owner: string
  readonly decision: GuardDecision
  /** Of the appointment that may take its place. */
  readonly fresh: { readonly appointmentId: string; readonly code: string }
}

/** People by the owner of `Met`, days and rooms' days by their ids; what is not there was never touched. */
export interface Ground {
  readonly people: ReadonlyMap<string, Person>
  readonly days: ReadonlyMap<string, CounsellorDay>
  readonly rooms: ReadonlyMap<string, RoomDay>
}

export type CarryOutRefusal =
  | 'counsellor-unknown'
  | 'offer-unknown'
  | 'mode-not-offered'
  | 'slot-gone'
  | 'slot-taken'
  | 'room-taken'
  | 'move-past'
  | 'number-unknown'
  | 'client-busy'
  | 'substitute-not-free'

interface Wish {
  readonly start: Instant
  readonly mode: Mode
  readonly kind: 'asked' | 'booked'
  readonly expires: Instant | null
}

/** The ground while it is worked on: what was given up in thought is free for whoever comes next. */
export class Bench {
  readonly #people = new Map<string, Person>()
  readonly #days = new Map<string, CounsellorDay>()
  readonly #rooms = new Map<string, RoomDay>()
  constructor(
    readonly ground: Ground,
    readonly now: Instant,
  ) {}

  changed(): Ground {
    return { people: this.#people, days: this.#days, rooms: this.#rooms }
  }

  #person(owner: string): Person {
    const person = this.#people.get(owner) ?? this.ground.people.get(owner)
    if (!person) throw new RangeError('an appointment without its person')
    return person
  }

  #day(counsellorId: string, start: Instant): CounsellorDay {
    const id = dayIdOf(counsellorId, dateOf(start))
    return this.#days.get(id) ?? this.ground.days.get(id) ?? untouchedDay(counsellorId, dateOf(start))
  }

  #roomDays(ids: readonly string[], start: Instant): RoomDay[] {
    return ids.map((roomId) => {
      const id = dayIdOf(roomId, dateOf(start))
      return this.#rooms.get(id) ?? this.ground.rooms.get(id) ?? untouchedRoomDay(roomId, dateOf(start))
    })
  }

  /** Only what is another one than before: a day that nothing was freed on stays unwritten. */
  #keep(before: readonly (CounsellorDay | RoomDay)[], day: CounsellorDay | null, rooms: readonly RoomDay[]): void {
    if (day && !before.includes(day)) this.#days.set(day.id, day)
    for (const room of rooms) if (!before.includes(room)) this.#rooms.set(room.id, room)
  }

  put(owner: string, appointment: Appointment): void {
    this.#people.set(owner, withAppointment(this.#person(owner), appointment))
  }

  amend(owner: string, id: string, part: Partial<Appointment>): void {
    const person = this.#person(owner)
    const found = person.appointments.find((one) => one.id === id)
    if (found) this.put(owner, { ...found, ...part })
  }

  /** What was written and the number stay with what the person is to choose about: they go along with the choice. */
  giveUp(
    owner: string,
    appointment: Appointment,
    as: GivenUpAs,
    change?: { readonly kind: 'cancelled' | 'choose' },
  ): void {
    const { counsellorId, start, roomId, equipmentIds } = appointment
    const day = this.#day(counsellorId, start)
    const rooms = this.#roomDays([...(roomId === null ? [] : [roomId]), ...equipmentIds], start)
    const freed = giveUp({ appointment, person: this.#person(owner), day, rooms }, as, this.now)
    this.#keep([day, ...rooms], freed.day, freed.rooms)
    this.put(owner, {
      ...freed.appointment,
      // Whoever has no account has nobody to be told by but a telephone.
      ...(change && !freed.person.guest && { change: { kind: change.kind, at: this.now } }),
      ...(change?.kind === 'choose' && { intake: appointment.intake, phone: appointment.phone }),
    })
  }

  /** Staff may put somebody between the places, but nowhere outside the hours. */
  take(
    counsellor: Counsellor,
    offer: Offer,
    { appointment, owner, fresh }: Met,
    wish: Wish,
  ): Decision<Appointment, CarryOutRefusal> {
    const { start, mode, kind, expires } = wish
    if (!isWithinHours(counsellor, offer, start, mode)) return refuse('slot-gone')
    const { topic, forOther, tells, intake, phone, consentVersion, id } = appointment
    const day = this.#day(counsellor.id, start)
    const rooms = this.#roomDays(needsOf(offer, mode), start)
    const taken = take({
      ...{ ...fresh, kind, expires, person: this.#person(owner), counsellor, offer, day, rooms, newcomersShare: null },
      ...{ start, mode, topic: topic !== null && offer.topics.includes(topic) ? topic : null, forOther, tells, intake },
      ...{
        phone: mode === 'phone' ? phone : null,
        consentVersion,
        by: 'staff',
        leaving: [id],
        movedFrom: id,
        now: this.now,
      },
    })
    if (!taken.ok) return refuse(asStaffHearIt(taken.refusal))
    this.#keep([day, ...rooms], taken.value.day, taken.value.rooms)
    this.#people.set(owner, taken.value.person)
    return accept(taken.value.appointment)
  }
}

/** Within hours of theirs, and of the house where people sit down together. */
export function isWithinHours(counsellor: Counsellor, offer: Offer, start: Instant, mode: Mode): boolean {
  const { siteId, sessionMinutes } = offer
  if (mode === 'room' && isShutFor(counsellor, { siteId, start, end: start + sessionMinutes * MINUTE })) return false
  const date = dateOf(start)
  const from = (start - instantAt(date)) / MINUTE
  return hoursInForce(counsellor.calendar, date).some(
    (one) => one.siteId === offer.siteId && one.from <= from && from + offer.sessionMinutes <= one.until,
  )
}

function asStaffHearIt(refusal: TakeRefusal): CarryOutRefusal {
  switch (refusal) {
    case 'overlapping':
    case 'enough-booked':
      return 'client-busy'
    // Of these staff is never refused: no window, no brake, no rest, and topics that are not spoken of are left out.
    case 'too-late':
    case 'too-early':
    case 'slot-resting':
    case 'newcomers-full':
    case 'topic-not-offered':
    case 'booking-paused':
    case 'known-only':
      return 'slot-gone'
    default:
      return refusal
  }
}
