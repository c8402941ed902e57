import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import { staffChanges } from '../scheduling/appointment'
import type { Instant } from '../time'

/**
 * What others did to an appointment that is still to come. How it went with a call, who looked at what, and that nobody
 * was there comes with no message: the last is known only when there is nothing left to go or not to go to.
 */
const ofAppointments = [
  'cancelled',
  'moved',
  'substituted',
  'choose',
  'substitute-asked',
  'approved',
  'declined',
  'lapsed',
] as const

/** Those told to somebody for what they do here, and not of anything of their own: these alone go to a computer at work. */
export const staffKinds = [
  'job-late',
  'health-alarm',
  'door-unattended',
  'duty-wanted',
  'shift-asked',
  'shift-answered',
  'calendar-changed',
  'words-unseen',
  'record-opened',
  'share-wanted',
  'move-wanted',
  'question-put',
  'question-news',
  'put-back',
] as const
export type StaffKind = (typeof staffKinds)[number]

/**
 * What somebody is told of: what became of something of theirs through somebody else. Of an appointment what staff changed
 * (as `staffChanges` has it), what was said to one that was asked for, and a call that was made for it; of a call that was
 * asked for; of the waiting list that a place is kept, and is not any more, that it rests, and that it is over; that editors answered what they sent in; that
 * somebody looked at what they gave; and that their record is to go to another account, what was said to that, and that it is
 * done; managers that something the service does by itself was not done in time; and whoever is on duty that a colleague asks
 * them to take a shift, and what was said to that; and whoever keeps a calendar that a manager changed it; and managers that words
 * were stored for residents which WeChat did not see; and whoever keeps records that somebody opened one in an emergency, and that
 * a share and a move wait for their word; and whoever asked an expert, and who was asked, that there is something new; and managers that a
 * backup was put back. No kind says what anything is about.
 */
export const inboxKinds = [
  ...ofAppointments,
  'let-down',
  'called',
  'call-taken',
  'call-closed',
  'sent-in-answered',
  'looked',
  'result-opened',
  'place-offered',
  'waiting-paused',
  'offer-withdrawn',
  'waiting-over',
  'move-asked',
  'move-answered',
  'move-done',
  ...staffKinds,
] as const
export type InboxKind = (typeof inboxKinds)[number]

export const isOfStaff = (kind: string): kind is StaffKind => (staffKinds as readonly string[]).includes(kind)

/** One line: what is told, of which appointment, call or result, since when. Its words are made of the kind alone. */
export interface InboxEntry {
  readonly kind: InboxKind
  readonly ref: string
  readonly at: Instant
  /** Null while it is new. */
  readonly readAt: Instant | null
}

export interface Occasion {
  readonly kind: InboxKind
  readonly ref: string
}

export const MOST_ENTRIES = 60

/** Told of once and no more: a further look at the same is on the list of looks. */
const once: readonly InboxKind[] = ['looked', 'result-opened', 'call-taken']

export const inboxOf = ({ inbox = [] }: Pick<Person, 'inbox'>): readonly InboxEntry[] => inbox

const isOf =
  ({ kind, ref }: Occasion) =>
  (entry: Occasion) =>
    entry.kind === kind && entry.ref === ref

/** What is told by message or by a call, of the lines of an inbox. */
export const isOfAppointment = ({ kind }: Pick<InboxEntry, 'kind'>): boolean =>
  (ofAppointments as readonly InboxKind[]).includes(kind)

/** Whether nothing was told of the same appointment since: what became of it last is what holds. */
export const isLastWord = (inbox: readonly InboxEntry[], entry: InboxEntry): boolean =>
  !inbox.some((one) => one.ref === entry.ref && one.at > entry.at && isOfAppointment(one))

/** Who has no account reads nothing: noted is what the place is to call them about, where it may. */
const isForNobody = (person: Person, occasion: Occasion): boolean =>
  person.guest !== undefined && !(isCalledByPlace(person) && isOfAppointment(occasion))

/**
 * With this told, by its occasion: what is told again stands once, new, at its later moment. Of whom everything is being
 * deleted nothing more is noted.
 */
export function tell<Whose extends Person>(person: Whose, occasion: Occasion, at: Instant): Whose {
  if (isForNobody(person, occasion) || person.closing !== undefined) return person
  const before = inboxOf(person).find(isOf(occasion))
  if (before && (before.at === at || once.includes(occasion.kind))) return person
  const others = inboxOf(person).filter((one) => one !== before)
  const inbox = withinBound([...others, { kind: occasion.kind, ref: occasion.ref, at, readAt: null }])
  return { ...person, inbox }
}

/** Of too many the oldest go that were read; where none was, the oldest. */
function withinBound(entries: readonly InboxEntry[]): InboxEntry[] {
  const sorted = [...entries].sort((a, b) => a.at - b.at)
  while (sorted.length > MOST_ENTRIES) {
    const read = sorted.findIndex(({ readAt }) => readAt !== null)
    sorted.splice(Math.max(0, read), 1)
  }
  return sorted
}

/** What of it is read from now on: all about one thing, one kind of it, or all that had been told by then. */
export type Reading = Occasion | { readonly ref: string; readonly kind?: undefined } | { readonly until: Instant }

const isMeant = (reading: Reading, entry: InboxEntry) =>
  'until' in reading
    ? entry.at <= reading.until
    : entry.ref === reading.ref && (reading.kind === undefined || reading.kind === entry.kind)

/** The very same where nothing of it is new. */
export function markRead<Whose extends Person>(person: Whose, reading: Reading, now: Instant): Whose {
  const isNew = (entry: InboxEntry) => entry.readAt === null && isMeant(reading, entry)
  if (!inboxOf(person).some(isNew)) return person
  return { ...person, inbox: inboxOf(person).map((one) => (isNew(one) ? { ...one, readAt: now } : one)) }
}

export const unreadOf = (person: Pick<Person, 'inbox'>): number =>
  inboxOf(person).filter(({ readAt }) => readAt === null).length

/** Those that somebody can answer. */
const answerable: readonly InboxKind[] = [...staffChanges, 'let-down']

/** Whether it waits for a word of theirs: told by what it is about, so that an answer given anywhere ends it. */
export function waitsForAnswer({ appointments }: Pick<Person, 'appointments'>, { kind, ref, at }: InboxEntry): boolean {
  return answerable.includes(kind) && appointments.find(({ id }) => id === ref)?.change?.at === at
}
