import { isOfAppointment } from '../inbox/entry'
import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import type { Appointment } from '../scheduling/appointment'
import { DAY, HOUR, type Instant } from '../time'
import { isSettled, type Line, type Occasion } from './occasion'

/** One message that is to be sent, now or later. */
export interface Due extends Pick<Line, 'ref' | 'occasion' | 'of'> {
  /** Not before. */
  readonly at: Instant
  /** It is about this one. */
  readonly appointment: Appointment
  readonly line: Line | null
}

/**
 * Whether anybody has still to tell what became of it. Not of one in whose place there is another: the person moved it and
 * knows, or staff did, and then there is a line about the other one. Nor of one that the person called off.
 */
export const isToBeTold = ({ movedTo, status }: Pick<Appointment, 'movedTo' | 'status'>): boolean =>
  !movedTo && status !== 'cancelled-by-client'

const before = { 'day-before': DAY, 'hour-before': HOUR } as const

type Whose = Pick<Person, 'appointments' | 'inbox' | 'messages' | 'outbox' | 'closing' | 'guest'>

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
        return isAllowed && bookedAt < at ? [{ ref: id, occasion, of: start, at, appointment, line }] : []
      }),
    )
  const changes = (person.inbox ?? []).flatMap((entry): Due[] => {
    const { ref, at, readAt } = entry
    const appointment = person.appointments.find(({ id }) => id === ref)
    if (readAt !== null || !isOfAppointment(entry) || !appointment || !isToBeTold(appointment)) return []
    return [{ ref, occasion: 'changed', of: at, at, appointment, line: lineOf(ref, 'changed', at) }]
  })
  return [...reminders, ...changes].filter(({ line }) => line === null || !isSettled(line))
}

export const dueAt = ({ line, at }: Due): Instant => line?.until ?? at

/** When there is next something to do for them; null where there is nothing. */
export function nextDue(person: Whose): Instant | null {
  const all = duesOf(person).map(dueAt)
  return all.length > 0 ? Math.min(...all) : null
}

/** Those that still stand for something: of what is over and was taken away nothing stays. */
export function standingLines({ appointments, inbox = [], outbox = [] }: Whose): readonly Line[] {
  const refs = new Set([...appointments.map(({ id }) => id), ...inbox.map(({ ref }) => ref)])
  return outbox.filter(({ ref }) => refs.has(ref))
}
