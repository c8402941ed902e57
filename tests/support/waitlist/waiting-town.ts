import { type Decision, refuse } from '#core/domain/decision'
import { appointmentOf, newcomer, type Person } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import type { Leave } from '#core/domain/scheduling/calendar'
import { cancel } from '#core/domain/scheduling/cancel'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { type GivenUpAs, giveUp } from '#core/domain/scheduling/give-up'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import type { Mode } from '#core/domain/scheduling/mode'
import { openSlots } from '#core/domain/scheduling/places'
import { take } from '#core/domain/scheduling/take'
import { dateOf, type Instant } from '#core/domain/time'
import { settle } from '#core/domain/waitlist/answered'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { type Handing, handOut } from '#core/domain/waitlist/hand-out'
import { goOn, join, pauseOwn, withdraw } from '#core/domain/waitlist/join'
import { firstFor, isKept } from '#core/domain/waitlist/kept'
import { couldNot, isLost, withOffer } from '#core/domain/waitlist/offer-to'
import { prioritise } from '#core/domain/waitlist/prioritise'
import { waitsFor } from '#core/domain/waitlist/waits-for'
import type { OpenPlace, WaitingWish } from '#core/domain/waitlist/wish'
import { must } from '../town/town'
import { counsellors, dates, firstMorning, peopleIds } from './street'

/** Past this many tries a run would go round in circles. */
const MOST_STEPS = 400

/** A town that waits, driven through the rules as the functions are to: each step reads and writes at once or not at all. */
export class WaitingTown {
  now = firstMorning
  ranAt: Instant | null = null
  readonly people = new Map<string, Person>(peopleIds.map((id) => [id, { ...newcomer(id), since: 1 }]))
  readonly counsellors = new Map<string, Counsellor>(counsellors.map((one) => [one.id, one]))
  readonly days = new Map<string, CounsellorDay>()
  readonly entries = new Map<string, WaitingEntry>()
  /** Told of each place as it is offered, with everybody as they were right before. */
  onOffer: (handing: Handing, before: readonly WaitingEntry[]) => void = () => {}
  #made = 0

  appointments = (): Appointment[] => [...this.people.values()].flatMap(({ appointments }) => appointments)
  live = (): Appointment[] => this.appointments().filter((one) => isLive(one, this.now))

  /** All that is free, whoever waits for it. */
  places(): OpenPlace[] {
    return [...this.counsellors.values()].flatMap(({ id, offers, calendar, status }) =>
      status !== 'active'
        ? []
        : offers.flatMap((offer) =>
            dates.flatMap((date) =>
              openSlots(
                this.days.get(dayIdOf(id, date)) ?? untouchedDay(id, date),
                hoursInForce(calendar, date),
                offer,
                { earliest: this.now + 1, latest: Number.POSITIVE_INFINITY },
                this.now,
              ).map(({ start }) => ({
                ...{ counsellorId: id, offerId: offer.id, siteId: offer.siteId, start },
                ...{ topics: offer.topics, modes: offer.modes },
              })),
            ),
          ),
    )
  }

  publicPlaces(personId: string): OpenPlace[] {
    const waiting = [...this.entries.values()]
    return this.places().filter((one) => !isKept(one, waiting, [personId], this.ranAt, this.now))
  }

  join(personId: string, wish: WaitingWish): Decision<string, string> {
    this.#made += 1
    const own = [...this.entries.values()].filter((one) => one.personId === personId)
    const id = `w${String(this.#made).padStart(4, '0')}`
    const joined = join(own, { id, personId, code: 'K7QM', forOther: null, wish }, this.now)
    if (joined.ok) this.entries.set(id, joined.value)
    return joined.ok ? { ok: true, value: id } : joined
  }

  pause = (id: string) => this.#change(pauseOwn(must(this.entries.get(id)), this.now))
  goOn = (id: string) => this.#change(goOn(must(this.entries.get(id)), this.now))
  refer = (id: string) =>
    this.#change(prioritise(must(this.entries.get(id)), { reason: 'referred', by: 'm1', ids: ['m1'] }, this.now))

  /** With what is held for them given up in the same writing. */
  withdraw(id: string): void {
    const entry = must(this.entries.get(id))
    if (entry.offered) this.letPass(entry.offered.appointmentId)
    this.entries.set(id, withdraw(entry, this.now))
  }

  /** By somebody of the public; what others wait for is not theirs. */
  book(personId: string, place: OpenPlace, mode: Mode): Decision<string, string> {
    const isFree = this.places().some((one) => one.counsellorId === place.counsellorId && one.start === place.start)
    const isOthers = isKept(place, [...this.entries.values()], [personId], this.ranAt, this.now)
    if (isFree && isOthers) return refuse('kept-for-waiting')
    return this.#take(personId, place, mode, 'booked', null, 'client')
  }

  bookFor = (personId: string, place: OpenPlace, mode: Mode) =>
    this.#take(personId, place, mode, 'booked', null, 'staff')

  /** The yes: the held place is booked as it is, and only while it stands. */
  accept(appointmentId: string): Decision<string, string> {
    const held = must(this.appointments().find(({ id }) => id === appointmentId))
    if (held.status === 'confirmed') return { ok: true, value: held.id }
    if (held.status !== 'held' || !isLive(held, this.now)) return refuse('offer-over')
    const { person, day } = giveUp(this.#giving(held), 'lapsed', this.now)
    const without = { ...person, appointments: person.appointments.filter(({ id }) => id !== held.id) }
    const { counsellorId, start, personId, mode, bookedAt } = held
    const offerId = must(held.offerId)
    return this.#take(personId, { counsellorId, offerId, start }, mode, 'booked', null, 'client', {
      ...{ id: held.id, heldSince: bookedAt, person: without, day: must(day) },
    })
  }

  letPass(appointmentId: string): void {
    const held = must(this.appointments().find(({ id }) => id === appointmentId))
    if (held.status === 'held') this.#giveUp(held)
  }

  cancel(appointmentId: string): void {
    const appointment = must(this.appointments().find(({ id }) => id === appointmentId))
    const done = cancel({ ...this.#giving(appointment), now: this.now })
    if (done.ok) this.#write(done.value)
  }

  /** Other leaves than before. What is offered and no more in the hours is taken back in the same writing. */
  setLeaves(counsellorId: string, leaves: readonly Leave[]): void {
    const one = must(this.counsellors.get(counsellorId))
    this.counsellors.set(counsellorId, { ...one, calendar: { ...one.calendar, leaves } })
    const isGone = ({ start, end }: Appointment) => leaves.some(({ from, until }) => start < until && end > from)
    const held = this.live().filter((each) => each.status === 'held' && each.counsellorId === counsellorId)
    for (const each of held.filter(isGone)) this.#giveUp(each, 'cancelled-by-staff')
  }

  /** A whole run of the job. */
  run(): void {
    for (const _ of this.steps()) continue
  }

  /** The job, standing still after each of its transactions: others may come between, or it ends there. */
  *steps(): Generator<void> {
    for (const { id } of [...this.entries.values()]) {
      const entry = must(this.entries.get(id))
      const held = entry.offered && appointmentOf(must(this.people.get(entry.personId)), entry.offered.appointmentId)
      const settled = settle(entry, held, this.now)
      if (settled === entry) continue
      this.entries.set(id, settled)
      yield
    }
    const lost = new Set<string>()
    for (let step = 0; ; step += 1) {
      if (step > MOST_STEPS) throw new Error('the job does not come to an end')
      const seen = handOut([...this.entries.values()], this.places(), this.now)
      if (seen.length === 0) break
      for (const handing of seen) {
        yield
        if (!this.#offer(handing, lost)) break
      }
    }
    this.ranAt = this.now
    yield
  }

  /** What was seen may be a moment old: looked at again in the step that writes. False: it has to be handed out anew. */
  #offer({ entry: { id }, place, expires }: Handing, lost: Set<string>): boolean {
    const before = [...this.entries.values()]
    const entry = must(this.entries.get(id))
    const mode = waitsFor(entry, place, this.now)
    if (mode === null || firstFor(place, before, this.now)?.id !== id) return false
    const taken = this.#take(entry.personId, place, mode, 'held', expires, 'client')
    if (!taken.ok) {
      const pair = `${id} ${place.counsellorId} ${place.start}`
      if (isLost(taken.refusal as never) && !lost.has(pair)) {
        lost.add(pair)
        return false
      }
      this.entries.set(id, couldNot(entry, place, taken.refusal as never, this.now))
      return false
    }
    this.onOffer({ entry, place, mode, expires }, before)
    const held = must(appointmentOf(must(this.people.get(entry.personId)), taken.value))
    this.entries.set(id, withOffer(entry, held, this.now))
    return true
  }

  #take(
    personId: string,
    { counsellorId, offerId, start }: Pick<OpenPlace, 'counsellorId' | 'offerId' | 'start'>,
    mode: Mode,
    kind: 'held' | 'booked',
    expires: Instant | null,
    by: 'client' | 'staff',
    held?: { readonly id: string; readonly heldSince: Instant; readonly person: Person; readonly day: CounsellorDay },
  ): Decision<string, string> {
    const counsellor = must(this.counsellors.get(counsellorId))
    this.#made += 1
    const id = held?.id ?? `a${this.#made}`
    const taken = take({
      ...{ appointmentId: id, code: 'K7QM', kind, expires, counsellor, start, mode, by, rooms: [], now: this.now },
      offer: must(counsellor.offers.find((one) => one.id === offerId)),
      person: held?.person ?? must(this.people.get(personId)),
      day: held?.day ?? this.#day(counsellorId, start),
      ...(held && { heldSince: held.heldSince }),
      ...{ newcomersShare: null, topic: null, forOther: null, intake: null, phone: null },
      consentVersion: kind === 'held' ? null : 1,
    })
    if (!taken.ok) return taken
    this.#write(taken.value)
    return { ok: true, value: id }
  }

  #day = (counsellorId: string, start: Instant) =>
    this.days.get(dayIdOf(counsellorId, dateOf(start))) ?? untouchedDay(counsellorId, dateOf(start))

  #giving(appointment: Appointment) {
    const { personId, counsellorId, start } = appointment
    return { appointment, person: must(this.people.get(personId)), day: this.#day(counsellorId, start), rooms: [] }
  }

  #giveUp(appointment: Appointment, as: GivenUpAs = 'lapsed'): void {
    this.#write(giveUp(this.#giving(appointment), as, this.now))
  }

  #write({ person, day }: { readonly person: Person; readonly day: CounsellorDay | null }): void {
    this.people.set(person.id, person)
    if (day) this.days.set(day.id, day)
  }

  #change(changed: Decision<WaitingEntry, string>): Decision<string, string> {
    if (changed.ok) this.entries.set(changed.value.id, changed.value)
    return changed.ok ? { ok: true, value: changed.value.id } : changed
  }
}
