import type { InboxKind } from '../inbox/entry'
import type { Person } from '../people/person'
import type { Appointment } from '../scheduling/appointment'
import { DAY, HOUR, type Instant } from '../time'
import { isSettled, type Line, type Occasion } from './occasion'

/** One message that is to be sent, now or later. */
export interface Due extends Pick<Line, 'ref' | 'occasion' | 'of'> {
  /** Not before. */
  readonly at: Instant
  /** It is about this one; of one that was moved, the one in its place. */
  readonly appointment: Appointment
  readonly line: Line | null
}

/** What others did to an appointment; how it went with a call, and who looked at what, comes with no message. */
const ofAppointments: readonly InboxKind[] = [
  'cancelled',
  'moved',
  'substituted',
  'choose',
  'substitute-asked',
  'approved',
  'declined',
  'lapsed',
  'let-down',
]

const before = { 'day-before': DAY, 'hour-before': HOUR } as const

type Whose = Pick<Person, 'appointments' | 'inbox' | 'messages' | 'outbox' | 'closing' | 'guest'>

/**
 * What there is to tell somebody, worked out from what is so, so that nothing is told of what is not so any more: of what
 * holds, what is before its time and was booked before that; and of what was changed, as long as they have not read it.
 */
export function duesOf(person: Whose): readonly Due[] {
  if (person.closing !== undefined || person.guest) return []
  const lineOf = (ref: string, occasion: Occasion, of: Instant) =>
    person.outbox?.find((one) => one.ref === ref && one.occasion === occasion && one.of === of) ?? null
  const reminders = person.appointments
    .filter(({ status }) => status === 'confirmed')
    .flatMap((appointment) =>
      (['day-before', 'hour-before'] as const).flatMap((occasion): Due[] => {
        const { id, start, bookedAt } = appointment
        const at = start - before[occasion]
        const line = lineOf(id, occasion, start)
        const isAllowed = line !== null || (person.messages?.left[occasion] ?? 0) > 0
        return isAllowed && bookedAt < at ? [{ ref: id, occasion, of: start, at, appointment, line }] : []
      }),
    )
  const changes = (person.inbox ?? []).flatMap(({ kind, ref, at, readAt }): Due[] => {
    const appointment = readAt === null && ofAppointments.includes(kind) ? standingFor(person, ref) : null
    if (!appointment) return []
    return [{ ref, occasion: 'changed', of: at, at, appointment, line: lineOf(ref, 'changed', at) }]
  })
  return [...reminders, ...changes].filter(({ line }) => line === null || !isSettled(line))
}

function standingFor({ appointments }: Whose, ref: string): Appointment | null {
  const one = appointments.find(({ id }) => id === ref) ?? null
  return (one?.movedTo && appointments.find(({ id }) => id === one.movedTo)) || one
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
