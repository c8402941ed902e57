import { type InboxEntry, isLastWord, isOfAppointment } from '../inbox/entry'
import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import type { Appointment } from '../scheduling/appointment'
import { DAY, HOUR, type Instant } from '../time'
import type { News } from './news'
import { isSettled, type Line, type Occasion } from './occasion'

/** One message that is to be sent, now or later. */
export interface Due extends Pick<Line, 'ref' | 'occasion' | 'of'> {
  /** Not before. */
  readonly at: Instant
  /** It is about this one. */
  readonly appointment: Appointment
  readonly line: Line | null
  readonly about: About
}

/** What a message says of it. */
export interface About {
  /** When it begins; of what was moved, when it was to begin: that is the one its reader knows. */
  readonly start: Instant
  /** Of a place that is offered: until when it is kept. */
  readonly until: Instant | null
  /** What others did to it; null of a reminder. */
  readonly news: News | null
}

/**
 * Whether anybody has still to tell what became of it. Not of one in whose place there is another: the person moved it and
 * knows, or staff did, and then there is a line about the other one. Nor of one that the person called off.
 */
export const isToBeTold = ({ movedTo, status }: Pick<Appointment, 'movedTo' | 'status'>): boolean =>
  !movedTo && status !== 'cancelled-by-client'

const before = { 'day-before': DAY, 'hour-before': HOUR } as const

type Whose = Pick<Person, 'appointments' | 'inbox' | 'messages' | 'outbox' | 'keeping' | 'closing' | 'guest'>

/** A change as it is told: of a move by the time that was, and to when. */
function aboutChange({ appointments }: Whose, { kind }: InboxEntry, { start, movedFrom }: Appointment): About {
  const before = movedFrom === null ? undefined : appointments.find(({ id }) => id === movedFrom)
  const isMoved = before !== undefined && before.start !== start
  return { start: isMoved ? before.start : start, until: null, news: { kind, movedTo: isMoved ? start : null } }
}

/**
 * What there is to tell somebody, worked out from what is so, so that nothing is told of what is not so any more: of what
 * holds, what is before its time and was booked before that; and of what was changed, as long as they have not read it.
 * Whom the place calls for want of an account is reminded the day before: an hour before nobody could be sure to get through.
 */
export function duesOf(person: Whose): readonly Due[] {
  const isCalled = isCalledByPlace(person)
  if (person.closing !== undefined || (person.guest && !isCalled)) return []
  const lineOf = (ref: string, occasion: Occasion, of: Instant) =>
    person.outbox?.find((one) => one.ref === ref && one.occasion === occasion && one.of === of) ?? null
  const reminders = person.appointments
    .filter(({ status }) => status === 'confirmed')
    .flatMap((appointment) =>
      (['day-before', 'hour-before'] as const).flatMap((occasion): Due[] => {
        const { id, start, bookedAt } = appointment
        const at = start - before[occasion]
        const line = lineOf(id, occasion, start)
        const may = isCalled ? occasion === 'day-before' : (person.messages?.left[occasion] ?? 0) > 0
        const isAllowed = line !== null || may
        const about = { start, until: null, news: null }
        return isAllowed && bookedAt < at ? [{ ref: id, occasion, of: start, at, appointment, line, about }] : []
      }),
    )
  const changes = (person.inbox ?? []).flatMap((entry): Due[] => {
    const { ref, at, readAt } = entry
    const appointment = person.appointments.find(({ id }) => id === ref)
    if (readAt !== null || !isOfAppointment(entry) || !appointment || !isToBeTold(appointment)) return []
    if (!isLastWord(person.inbox ?? [], entry)) return []
    const about = aboutChange(person, entry, appointment)
    return [{ ref, occasion: 'changed', of: at, at, appointment, line: lineOf(ref, 'changed', at), about }]
  })
  const offers = (person.inbox ?? []).flatMap((entry): Due[] => {
    const { kind, ref, at, readAt } = entry
    const held = person.appointments.find(({ offeredTo, status }) => offeredTo === ref && status === 'held')
    const line = lineOf(ref, 'place-offered', at)
    const isAllowed = line !== null || (person.messages?.left['place-offered'] ?? 0) > 0
    if (kind !== 'place-offered' || readAt !== null || !held || !isAllowed) return []
    const about = { start: held.start, until: held.expires, news: { kind, movedTo: null } }
    return [{ ref, occasion: 'place-offered', of: at, at, appointment: held, line, about }]
  })
  return [...reminders, ...changes, ...offers].filter(({ line }) => line === null || !isSettled(line))
}

export const dueAt = ({ line, at }: Due): Instant => line?.until ?? at

/** What a calendar told them that is still to be sent, or is being sent. */
export const openOfKeeper = ({ keeping = [] }: Pick<Person, 'keeping'>) => keeping.filter((one) => !isSettled(one))

/** When there is next something to do for them; null where there is nothing. */
export function nextDue(person: Whose): Instant | null {
  const all = [...duesOf(person).map(dueAt), ...openOfKeeper(person).map(({ until, of }) => until ?? of)]
  return all.length > 0 ? Math.min(...all) : null
}

/** Those that still stand for something: of what is over and was taken away nothing stays. */
export function standingLines({ appointments, inbox = [], outbox = [] }: Whose): readonly Line[] {
  const refs = new Set([...appointments.map(({ id }) => id), ...inbox.map(({ ref }) => ref)])
  return outbox.filter(({ ref }) => refs.has(ref))
}
