import { safeSpanAt } from '../callbacks/safe-times'
import { accept, type Decision, refuse } from '../decision'
import type { Person } from '../people/person'
import { callTimesOf, isCalledByPlace } from '../people/spoken'
import { DAY, type Instant, MINUTE } from '../time'
import type { Due } from './due'
import type { BookedOccasion } from './occasion'

/**
 * How a call went: they were reached and know now; nobody answered, or it is somebody else's number, and it stays; there is
 * no number; it is over.
 */
export const callOutcomes = ['told', 'no-answer', 'wrong-number', 'no-number', 'not-needed'] as const
export type CallOutcome = (typeof callOutcomes)[number]

/** That somebody is to be called, since no message reached them. What is to be said stands with the appointment. */
export interface CallToMake {
  readonly id: string
  readonly personId: string
  readonly appointmentId: string
  readonly siteId: string
  readonly nodeId: string
  /** That place and all above it, when it was written: who calls for any of them finds it in one question. */
  readonly within: readonly string[]
  readonly occasion: BookedOccasion
  /** As the line of the outbox has it. */
  readonly of: Instant
  readonly at: Instant
  /** When the appointment begins: by then. */
  readonly by: Instant
  readonly isOpen: boolean
  /** Each call and how it went; the last one says whether it is done. */
  readonly tries: readonly { readonly at: Instant; readonly staffId: string; readonly outcome: CallOutcome }[]
  /** Who has the number in hand, so that nobody is called twice at once; it runs out by itself. */
  readonly taken?: { readonly staffId: string; readonly until: Instant }
  /** Noted looks at the number. */
  readonly looks: readonly string[]
  readonly goneAt: Instant
}

/**
 * Whether the place may see a number of theirs: where they left one for that, by word of mouth or by themselves, as long as
 * nobody found that it is somebody else's. What was left with one appointment is the counsellor's alone.
 */
export const hasNumberFor = (person: Pick<Person, 'guest' | 'calls'>): boolean =>
  person.guest
    ? isCalledByPlace(person) && person.guest.spoken?.wrongAt === undefined
    : person.calls !== undefined && person.calls.wrongAt === undefined

export const MOST_CALLS = 20
/** So long it is somebody's: to look, dial, be heard and note it. */
export const IN_HAND = 20 * MINUTE

/** Who has it in hand at this moment; null: nobody. */
export const holderOf = ({ taken }: Pick<CallToMake, 'taken'>, now: Instant): string | null =>
  taken && now < taken.until ? taken.staffId : null

/**
 * Taken in hand with the number: by one at a time, and only when a call harms nobody. Taken again by the same one it is no
 * longer theirs than before.
 */
export function takeCall(
  call: CallToMake,
  by: { readonly staffId: string; readonly person: Pick<Person, 'guest' | 'calls'> },
  now: Instant,
): Decision<CallToMake, 'call-over' | 'callback-taken' | 'not-safe-now'> {
  if (!call.isOpen) return refuse('call-over')
  const holder = holderOf(call, now)
  if (holder !== null && holder !== by.staffId) return refuse('callback-taken')
  const times = callTimesOf(by.person)
  const safe = times && safeSpanAt(times, now)
  if (times && !safe) return refuse('not-safe-now')
  if (holder !== null) return accept(call)
  const until = Math.min(now + IN_HAND, safe?.until ?? Number.POSITIVE_INFINITY)
  return accept({ ...call, taken: { staffId: by.staffId, until } })
}

const KEPT = 30 * DAY

/** The same for the same message, so that who finds it twice writes it once. */
export const callIdOf = ({ ref, occasion, of }: Pick<Due, 'ref' | 'occasion' | 'of'>): string =>
  `${ref.slice(0, 44)}_${occasion.slice(0, 3)}_${of.toString(36)}`

export function callFor(
  personId: string,
  due: Pick<Due, 'ref' | 'of' | 'appointment'> & { readonly occasion: BookedOccasion },
  within: readonly [string, ...string[]],
  now: Instant,
): CallToMake {
  const { appointment, occasion, of } = due
  const by = appointment.start
  return {
    ...{ id: callIdOf(due), personId, appointmentId: appointment.id, siteId: appointment.siteId },
    ...{ nodeId: within[0], within },
    ...{ occasion, of, at: now, by, isOpen: true, tries: [], looks: [], goneAt: Math.max(by, now) + KEPT },
  }
}

/** Those after which it stays: for the next try, or to be told face to face. */
const leavesOpen: readonly CallOutcome[] = ['no-answer', 'wrong-number']

/** Noted, it is in nobody's hand any more. Who has it in hand is the only one to say how it went. */
export function noteCall(
  call: CallToMake,
  by: { readonly staffId: string; readonly outcome: CallOutcome },
  now: Instant,
): Decision<CallToMake, 'call-over' | 'tried-enough' | 'callback-taken'> {
  if (!call.isOpen) return refuse('call-over')
  const holder = holderOf(call, now)
  if (holder !== null && holder !== by.staffId) return refuse('callback-taken')
  const isOpen = leavesOpen.includes(by.outcome)
  // What ends it is always noted: a list that cannot be finished is read by nobody.
  if (isOpen && call.tries.length >= MOST_CALLS - 1) return refuse('tried-enough')
  const { taken: _, ...rest } = call
  return accept({ ...rest, tries: [...call.tries, { at: now, ...by }], isOpen })
}
