import { type InboxEntry, type InboxKind, isLastWord, isOfAppointment } from '../inbox/entry'
import type { Person } from '../people/person'
import type { Instant } from '../time'
import type { CallToMake } from './call-to-make'
import { isToBeTold } from './due'

type Call = Pick<CallToMake, 'appointmentId' | 'occasion' | 'of'>

function entryOf({ inbox = [] }: Pick<Person, 'inbox'>, { appointmentId, occasion, of }: Call): InboxEntry | null {
  if (occasion !== 'changed') return null
  return inbox.find((one) => one.ref === appointmentId && one.at === of && isOfAppointment(one)) ?? null
}

/** What became of the appointment, as the person's inbox has it. Null of a reminder, and of what is not there any more. */
export const kindToTell = (person: Pick<Person, 'inbox'>, call: Call): InboxKind | null =>
  entryOf(person, call)?.kind ?? null

/**
 * Whether somebody has still to be called: not where they came upon it themselves, where it was changed once more (then there
 * is another call), where they changed it themselves, or where what they were to be reminded of is not so any more.
 */
export function isStillToTell(person: Pick<Person, 'appointments' | 'inbox'>, call: Call, now: Instant): boolean {
  const one = person.appointments.find(({ id }) => id === call.appointmentId)
  if (!one || one.start <= now || !isToBeTold(one)) return false
  if (call.occasion !== 'changed') return one.status === 'confirmed' && one.start === call.of
  const entry = entryOf(person, call)
  return entry !== null && entry.readAt === null && isLastWord(person.inbox ?? [], entry)
}
