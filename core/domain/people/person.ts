import { emptyLedger, type Ledger } from '../attempts/ledger'
import type { InboxEntry } from '../inbox/entry'
import type { DaysRead } from '../inbox/of-days'
import type { MayCall } from '../messages/may-call'
import type { Allowed, KeeperLine, Line } from '../messages/occasion'
import type { Sealed } from '../privacy/sealed'
import type { Appointment } from '../scheduling/appointment'
import type { GivenBack } from '../scheduling/given-back'
import { dateOf, type Instant } from '../time'
import type { Spoken } from './spoken'

/**
 * Somebody a person books for: a child, an old parent. What they are called is only for the person's own eyes. A child may
 * have a profile, under the same id (`children/profile.ts`).
 */
export interface Other {
  readonly id: string
  readonly kind: (typeof otherKinds)[number]
  readonly name: Sealed
}
export const otherKinds = ['child', 'elder', 'other'] as const

/** A session at which one side was not there. */
export interface Missed {
  readonly appointmentId: string
  readonly at: Instant
  readonly by: 'client' | 'counsellor'
}

/** What has to hold of all that one person does together, where a transaction can see it. */
export interface Person extends Ledger {
  readonly id: string
  /** When they first changed anything; null while they have not. */
  readonly since: Instant | null
  /** Those that hold and the last ones that do not, by their start; older ones lie beside (`filed`). */
  readonly appointments: readonly Appointment[]
  readonly others: readonly Other[]
  /** The child whose record is this person's own. */
  readonly asChild?: string
  readonly missed: readonly Missed[]
  /** What was missed before counts no more: somebody was called. */
  readonly missedForgivenAt: Instant | null
  /** In somebody's care: never put on pause. */
  readonly underCare: boolean
  readonly givenBack: GivenBack | null
  /** The call they asked for last: one at a time. */
  readonly callback?: string
  /** What they sent in for the periodical that waited when they sent the last one. */
  readonly contributions?: readonly string[]
  /** What they were told through others' acts, the oldest first; at most `MOST_ENTRIES`. */
  readonly inbox?: readonly InboxEntry[]
  /** Of somebody who keeps a calendar: what it told them that they have seen. */
  readonly daysRead?: DaysRead
  /** That they allowed WeChat to tell them, and how often; absent where nothing may be sent. */
  readonly messages?: Allowed
  /** Where they may be called about a change that no message told them; absent where nobody may. */
  readonly calls?: MayCall
  /** What became of messages that were due; at most `MOST_LINES`. */
  readonly outbox?: readonly Line[]
  /** The same of what the calendar they keep told them; what is settled goes after a few days. */
  readonly keeping?: readonly KeeperLine[]
  /** Of somebody without an account, whom staff booked for: what they said of themselves. */
  readonly guest?: { readonly name: Sealed | null; readonly phone: Sealed | null; readonly spoken?: Spoken }
  /** Since when everything of theirs is being deleted: nothing more is done for them until it is. */
  readonly closing?: Instant
  /** The last move of a record between accounts that they are one side of; how it stands is said there. */
  readonly move?: string
  /** Since when it is being carried out: nothing is changed by them until it is. */
  readonly moving?: Instant
  /** Whom the records of before call them: what they wrote is sealed under these, days and appointments name them so. */
  readonly formerIds?: readonly string[]
}

const GUEST = 'guest_'

/** The id of somebody without an account. Nobody reads what is changed for them: they have to be called. */
export const guestIdOf = (id: string): string => `${GUEST}${id}`
export const isGuestId = (id: string): boolean => id.startsWith(GUEST)

/** Somebody nothing is stored about yet. */
export function newcomer(id: string): Person {
  return {
    id,
    since: null,
    appointments: [],
    others: [],
    missed: [],
    missedForgivenAt: null,
    underCare: false,
    givenBack: null,
    ...emptyLedger,
  }
}

/** Whether they first did anything today: whoever makes up people makes them up now. */
export function isNew({ since }: Person, now: Instant): boolean {
  return since === null || dateOf(since) === dateOf(now)
}

export function appointmentOf(person: Person, id: string): Appointment | null {
  return person.appointments.find((one) => one.id === id) ?? null
}

/** With this appointment in place of the one of its id, or beside the others. */
export function withAppointment(person: Person, appointment: Appointment): Person {
  const others = person.appointments.filter(({ id }) => id !== appointment.id)
  return { ...person, appointments: [...others, appointment].sort((a, b) => a.start - b.start) }
}

/** More of those that are over are filed beside, the oldest first, several at once: a file is a call more. */
const MOST_KEPT_HERE = 40
const LEFT_AFTER_FILING = 20

/** Takes out what has been over the longest, once there is much of it. `filed` is to be written beside, the rest here. */
export function fileOld(
  person: Person,
  now: Instant,
): { readonly person: Person; readonly filed: readonly Appointment[] } {
  const isOver = (one: Appointment) => one.end <= now || one.cancelledAt !== null
  const over = person.appointments.filter(isOver)
  if (over.length <= MOST_KEPT_HERE) return { person, filed: [] }
  const filed = over.slice(0, over.length - LEFT_AFTER_FILING)
  const out = new Set(filed.map(({ id }) => id))
  return { person: { ...person, appointments: person.appointments.filter(({ id }) => !out.has(id)) }, filed }
}
