import { standingLines } from '../messages/due'
import { isGuestId, type Person } from '../people/person'
import type { Appointment } from '../scheduling/appointment'
import { DAY, dateOf, type Instant } from '../time'

/** How many days each stays after it was over. */
export interface Days {
  readonly attempts: number
  readonly missed: number
  readonly inbox: number
  /** Of what was allowed and not used. */
  readonly leave: number
  /** Of a number for calls about changes: after it was given, and after the last appointment. */
  readonly callNumber: number
  readonly number: number
  readonly words: number
  readonly guestContact: number
  readonly appointments: number
}

/** From when on nothing of it can be acted on any more, the call that somebody waits for not excepted. */
const overSince = ({ end, cancelledAt, wants }: Appointment) => Math.max(end, cancelledAt ?? 0, wants?.at ?? 0)

/** An appointment without what was given for it alone, once that is due. The same one where nothing is. */
export function lighter(
  one: Appointment,
  { number, words }: Pick<Days, 'number' | 'words'>,
  now: Instant,
): Appointment {
  const over = overSince(one)
  const withoutNumber = one.phone !== null && over <= now - number * DAY
  const withoutWords = one.intake !== null && over <= now - words * DAY
  if (!withoutNumber && !withoutWords) return one
  return { ...one, phone: withoutNumber ? null : one.phone, intake: withoutWords ? null : one.intake }
}

/** Somebody as they are to be kept from today on; the very same where nothing is due. */
export function trimmed<Whose extends Person>(person: Whose, days: Days, now: Instant): Whose {
  const appointments = person.appointments
    .filter((one) => overSince(one) > now - days.appointments * DAY)
    .map((one) => lighter(one, days, now))
  const attempts = person.attempts.filter(({ at }) => at > now - days.attempts * DAY)
  const missed = person.missed.filter(({ at }) => at > now - days.missed * DAY)
  const inbox = person.inbox?.filter((one) => one.at > now - days.inbox * DAY)
  const uses = person.uses?.on === dateOf(now) ? person.uses : null
  const givenBack = person.givenBack?.on === dateOf(now) ? person.givenBack : null
  const kept = withoutUnused(person, days, now)
  const lines = standingLines({ ...person, appointments, ...(inbox && { inbox }) })
  const after = {
    ...kept,
    appointments,
    attempts,
    missed,
    uses,
    givenBack,
    ...(inbox && { inbox }),
    ...(person.outbox && { outbox: lines }),
    ...guestOf(person, days, now),
  }
  const isSame =
    appointments.length === person.appointments.length &&
    appointments.every((one, at) => one === person.appointments[at]) &&
    attempts.length === person.attempts.length &&
    missed.length === person.missed.length &&
    inbox?.length === person.inbox?.length &&
    kept === person &&
    lines.length === (person.outbox?.length ?? 0) &&
    uses === person.uses &&
    givenBack === person.givenBack &&
    after.guest === person.guest
  return isSame ? person : after
}

/** Without what was allowed and not used: a number for calls is used for as long as anything is booked. */
function withoutUnused<Whose extends Person>(person: Whose, days: Days, now: Instant): Whose {
  const { messages, calls, ...rest } = person
  const last = Math.max(calls?.at ?? 0, ...person.appointments.map(overSince))
  const isSpent = messages !== undefined && messages.at <= now - days.leave * DAY
  const isIdle = calls !== undefined && last <= now - days.callNumber * DAY
  if (!isSpent && !isIdle) return person
  return { ...rest, ...(messages && !isSpent && { messages }), ...(calls && !isIdle && { calls }) } as unknown as Whose
}

/** What somebody without an account said of themselves: for their next conversation, and a while after the last. */
function guestOf({ id, guest, appointments, since }: Person, days: Days, now: Instant): Pick<Person, 'guest'> {
  if (!guest || !isGuestId(id) || (guest.name === null && guest.phone === null)) return guest ? { guest } : {}
  const last = Math.max(since ?? 0, ...appointments.map(overSince))
  return { guest: last <= now - days.guestContact * DAY ? { name: null, phone: null } : guest }
}

/** Nothing is left of somebody without an account that would be a record of anything. */
export function isEmptyGuest({ id, guest, appointments }: Person): boolean {
  return isGuestId(id) && appointments.length === 0 && (guest?.name ?? null) === null && (guest?.phone ?? null) === null
}
