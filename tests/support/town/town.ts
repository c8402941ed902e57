import { type Decision, refuse } from '#core/domain/decision'
import { newcomer, type Person, withAppointment } from '#core/domain/people/person'
import { type AffectedClaim, affectedClaims } from '#core/domain/scheduling/affected-claims'
import { answerAsked } from '#core/domain/scheduling/answer-asked'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { applyChange, type CalendarChange } from '#core/domain/scheduling/calendar-change'
import { cancel } from '#core/domain/scheduling/cancel'
import { touchedDates } from '#core/domain/scheduling/change-difference'
import { busyFor } from '#core/domain/scheduling/claim-room'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, type RoomDay, untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { onTopOf } from '#core/domain/scheduling/days-together'
import { type GivenUpAs, type GivingUp, giveUp } from '#core/domain/scheduling/give-up'
import { type GuardDecision, guard } from '#core/domain/scheduling/guard'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import { needsOf } from '#core/domain/scheduling/own-rooms'
import { openSlots, type Slot } from '#core/domain/scheduling/places'
import { type Taken, take } from '#core/domain/scheduling/take'
import { type CivilDate, dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { counsellors, dates, peopleIds } from './street'

export interface Wish {
  readonly personId: string
  readonly counsellorId: string
  readonly offerId: string
  readonly start: Instant
  readonly mode: Mode
  readonly forOther: string | null
  readonly by: 'client' | 'staff'
}

const always = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }
export const HOLD = 10 * MINUTE

/** A small town, driven through the rules as the functions drive them, with a map where the database is. */
export class Town {
  now = instantAt('2026-11-23', 7 * 60)
  readonly people = new Map<string, Person>(peopleIds.map((id) => [id, newcomer(id)]))
  readonly counsellors = new Map<string, Counsellor>(counsellors.map((one) => [one.id, one]))
  readonly days = new Map<string, CounsellorDay>()
  readonly rooms = new Map<string, RoomDay>()
  #made = 0

  offerOf(counsellorId: string, offerId: string): Offer {
    return must(this.#counsellor(counsellorId).offers.find(({ id }) => id === offerId))
  }

  /** All that was ever taken by anybody. */
  appointments(): Appointment[] {
    return [...this.people.values()].flatMap(({ appointments }) => appointments)
  }

  /** A place kept for ten minutes; the one that somebody held before is given up for it. */
  hold(wish: Wish): Decision<string, string> {
    const before = this.#person(wish.personId)
    const held = before.appointments.find((one) => one.status === 'held' && isLive(one, this.now))
    const given = held && this.#givenUp(held, 'lapsed')
    return this.#take(wish, 'held', this.now + HOLD, given, null)
  }

  /** Booked at once, or asked for where the counsellor wants to say yes. */
  book(wish: Wish): Decision<string, string> {
    const { answerWithin } = this.offerOf(wish.counsellorId, wish.offerId)
    if (answerWithin === null || wish.by === 'staff') return this.#take(wish, 'booked', null, undefined, null)
    return this.#take(wish, 'asked', Math.min(wish.start, this.now + answerWithin * MINUTE), undefined, null)
  }

  /** The counsellor's yes to what was asked for. */
  approve(appointment: Appointment): Decision<string, string> {
    const answered = answerAsked(this.#giving(appointment), true, this.now)
    if (!answered.ok) return answered
    this.#writeGiven(answered.value)
    return { ok: true, value: appointment.id }
  }

  /** What is held is booked, or asked for, as if it had not been held: also a moment too late, if it is still free. */
  bookHeld(held: Appointment): Decision<string, string> {
    const { id, counsellorId, start, mode, forOther, personId, bookedAt } = held
    const given = this.#givenUp(held, 'lapsed')
    const others = given.person.appointments.filter((one) => one.id !== id)
    const wish = { personId, counsellorId, offerId: must(held.offerId), start, mode, forOther, by: 'client' } as const
    const { answerWithin } = this.offerOf(counsellorId, wish.offerId)
    const expires = answerWithin === null ? null : Math.min(start, this.now + answerWithin * MINUTE)
    const free = { ...given, person: { ...given.person, appointments: others } }
    return this.#take(wish, answerWithin === null ? 'booked' : 'asked', expires, free, null, {
      id,
      heldSince: bookedAt,
    })
  }

  cancel(appointment: Appointment): Decision<string, string> {
    const cancelled = cancel({ ...this.#giving(appointment), now: this.now })
    if (!cancelled.ok) return cancelled
    this.#writeGiven(cancelled.value)
    return { ok: true, value: appointment.id }
  }

  /** The new place first, on top of the old one given up in thought; both are written, or neither. */
  move(appointment: Appointment, wish: Wish): Decision<string, string> {
    return this.#take(wish, 'booked', null, this.#givenUp(appointment, 'moved'), appointment.id)
  }

  decline(appointment: Appointment): void {
    this.#writeGiven(this.#givenUp(appointment, 'declined'))
  }

  /** A change of terms, each appointment it meets decided by `decide`; what it met and which dates have to be written. */
  change(
    counsellorId: string,
    change: CalendarChange,
    decide: (id: string) => 'keep' | 'cancel',
  ): Decision<{ readonly met: readonly AffectedClaim[]; readonly touched: readonly CivilDate[] }, string> {
    const before = this.#counsellor(counsellorId)
    const applied = applyChange(before, change, dateOf(this.now))
    if (!applied.ok) return applied
    const met = affectedClaims(before, applied.value, this.#daysOf(counsellorId), this.now)
    const guarded = guard(
      met,
      met.map(({ claim: { id } }): GuardDecision => ({ id, kind: decide(id) })),
    )
    if (!guarded.ok) return refuse(guarded.refusal)
    for (const { id, kind } of guarded.value) {
      const appointment = must(this.appointments().find((one) => one.id === id))
      if (kind === 'cancel') this.#writeGiven(this.#givenUp(appointment, 'cancelled-by-staff'))
    }
    this.counsellors.set(counsellorId, applied.value)
    return { ok: true, value: { met, touched: touchedDates(before, applied.value, dates) } }
  }

  free(counsellorId: string, offer: Offer, mode: Mode, date: CivilDate): Slot[] {
    const { counsellor, day, rooms } = this.#place(counsellorId, instantAt(date), needsOf(offer, mode))
    if (counsellor.status !== 'active' || !offer.open) return []
    const hours = hoursInForce(counsellor.calendar, date)
    return openSlots(day, hours, offer, always, this.now, busyFor(counsellorId, rooms, this.now))
  }

  #take(
    wish: Wish,
    kind: 'held' | 'asked' | 'booked',
    expires: Instant | null,
    given: GivingUp | undefined,
    movedFrom: string | null,
    held?: { readonly id: string; readonly heldSince: Instant },
  ): Decision<string, string> {
    const { personId, counsellorId, offerId, start, mode, forOther, by } = wish
    const offer = this.offerOf(counsellorId, offerId)
    const place = this.#place(counsellorId, start, needsOf(offer, mode))
    this.#made += 1
    const id = held?.id ?? `a${this.#made}`
    const taken = take({
      ...(given ? onTopOf(place, given) : place),
      ...{ appointmentId: id, code: 'K7QM', kind, expires, offer, start, mode, forOther, by, movedFrom },
      ...(held && { heldSince: held.heldSince }),
      person: given?.person ?? this.#person(personId),
      ...{ newcomersShare: null, topic: null, intake: null, phone: null, consentVersion: 1, now: this.now },
    })
    if (!taken.ok) return taken
    if (given) this.#writeGiven({ ...given, person: taken.value.person })
    this.#write(taken.value)
    const after = movedFrom && given ? chained(taken.value, given.appointment) : taken.value.person
    this.people.set(personId, after)
    return { ok: true, value: id }
  }

  #giving(appointment: Appointment): GivingUp {
    const { counsellorId, start, roomId, equipmentIds, personId } = appointment
    const { day, rooms } = this.#place(counsellorId, start, [...(roomId === null ? [] : [roomId]), ...equipmentIds])
    return { appointment, person: this.#person(personId), day, rooms }
  }

  #givenUp(appointment: Appointment, as: GivenUpAs): GivingUp {
    return giveUp(this.#giving(appointment), as, this.now)
  }

  #place(counsellorId: string, start: Instant, needs: readonly string[]) {
    const date = dateOf(start)
    return {
      counsellor: this.#counsellor(counsellorId),
      day: this.days.get(dayIdOf(counsellorId, date)) ?? untouchedDay(counsellorId, date),
      rooms: needs.map((id) => this.rooms.get(dayIdOf(id, date)) ?? untouchedRoomDay(id, date)),
    }
  }

  #writeGiven({ person, day, rooms }: GivingUp): void {
    this.#write({ day, rooms })
    this.people.set(person.id, person)
  }

  #write({ day, rooms }: { readonly day: CounsellorDay | null; readonly rooms: readonly RoomDay[] }): void {
    if (day) this.days.set(day.id, day)
    for (const room of rooms) this.rooms.set(room.id, room)
  }

  #daysOf(counsellorId: string): CounsellorDay[] {
    return [...this.days.values()]
      .filter((day) => day.counsellorId === counsellorId)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
  }

  #person = (id: string): Person => must(this.people.get(id))
  #counsellor = (id: string): Counsellor => must(this.counsellors.get(id))
}

function chained({ appointment, person }: Taken, left: Appointment): Person {
  return withAppointment(person, { ...left, movedTo: appointment.id })
}

export function must<One>(one: One | null | undefined): One {
  if (one === null || one === undefined) throw new Error('not in this town')
  return one
}
