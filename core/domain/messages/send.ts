import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import { DAY, HOUR, type Instant, MINUTE } from '../time'
import { hasNumberFor } from './call-to-make'
import { type About, type Due, dueAt, duesOf, standingLines } from './due'
import { withKeeperLine } from './keeper'
import {
  isOfBooked,
  isSameLine,
  type KeeperLine,
  type Line,
  leaveIn,
  MOST_LEAVE,
  MOST_LINES,
  type Occasion,
} from './occasion'
import { type Quiet, quietUntil } from './quiet'

/** Longer than any function lives. */
export const SENDING = 5 * MINUTE
/** So long somebody may come upon a change by themselves before they are called, unless it is about the next day. */
export const PATIENCE = 30 * MINUTE
/** A change of longer ago is told by nobody. */
const STALE = 3 * DAY
export const MOST_TRIES = 4
const again: readonly Instant[] = [MINUTE, 5 * MINUTE, 15 * MINUTE]

/** What WeChat made of it; `faulty`: the template is not as it says, which is nothing of the person's. */
export type Sent = 'sent' | 'no-leave' | 'nobody' | 'faulty' | 'later' | 'unknown'

/**
 * What is to be done next for somebody: `person` as they are to be written before it is. `isNoted`: that it is sent stands
 * in what is written already, so that nothing is to be noted once it was.
 */
export type Step =
  | {
      readonly kind: 'send'
      readonly person: Person
      readonly line: Line | KeeperLine
      readonly about: About
      readonly isNoted: boolean
      readonly due: Due | null
    }
  | { readonly kind: 'noted'; readonly person: Person; readonly toCall: Due | null }

interface Terms {
  readonly quiet: Quiet
  /** What there is a template for. */
  readonly templates: ReadonlySet<Occasion>
}

/** The first thing that the calendar somebody keeps told them, and what the day says of it; null: it is not so any more. */
export interface KeeperDue {
  readonly line: KeeperLine
  readonly about: About | null
}

/**
 * The next message that is due, claimed: whoever looks while it is being sent finds it taken, and of two at once one is
 * undone by the other. Null where nothing is due.
 */
export function nextStep(person: Person, terms: Terms, now: Instant, keeper: KeeperDue | null = null): Step | null {
  const [due] = duesOf(person)
    .filter((one) => dueAt(one) <= now)
    .sort((one, other) => dueAt(one) - dueAt(other))
  if (keeper && (!due || (keeper.line.until ?? 0) < dueAt(due))) return nextForKeeper(person, keeper, terms, now)
  if (!due) return null
  const { quiet, templates } = terms
  const { occasion, line, of, appointment, about } = due
  const noted = (state: Line['state'], until: Instant | null = null): Step => ({
    ...{ kind: 'noted', person: withoutSpent(withLine(person, { ...named(due), state, until }, now)) },
    toCall: state === 'to-call' ? due : null,
  })
  if (isPast(due, now)) return noted('over')
  if (line?.state === 'sending') return noted(occasion === 'changed' ? 'to-call' : 'over')
  // No message comes to them: the list has it at once, and says when it is safe to call.
  if (isCalledByPlace(person)) return noted('to-call')
  const morning = quietUntil(quiet, now)
  if (morning !== null && !isUrgent(due, morning)) return noted('waiting', morning)
  const left = person.messages?.left[occasion] ?? 0
  if (left === 0 || !templates.has(occasion)) {
    if (occasion !== 'changed') return noted(left > 0 || isRefused(line) ? inVainFor(person, due) : 'over')
    const soon = appointment.start - now <= DAY
    return now < of + PATIENCE && !soon ? noted('waiting', of + PATIENCE) : noted('to-call')
  }
  return { ...claimed(person, { ...named(due), tries: line?.tries ?? 0 }, now), about, due }
}

function nextForKeeper(person: Person, { line, about }: KeeperDue, { quiet, templates }: Terms, now: Instant): Step {
  const noted = (state: Line['state'], until: Instant | null = null): Step => ({
    ...{ kind: 'noted', person: withoutSpent(withLine(person, { ...line, state, until }, now)), toCall: null },
  })
  const { occasion, of } = line
  // Nobody is called for it: it stands in the inbox of their work, and in the calendar.
  const isOver = about === null || line.state === 'sending' || now >= of + STALE
  if (isOver || now >= Math.max(about.start, about.news?.movedTo ?? 0)) return noted('over')
  const morning = quietUntil(quiet, now)
  if (morning !== null && about.start >= morning + 2 * HOUR) return noted('waiting', morning)
  if ((person.messages?.left[occasion] ?? 0) === 0 || !templates.has(occasion)) return noted('over')
  return { ...claimed(person, line, now), about, due: null }
}

/** Whoever was called for the day before is not called once more an hour before. */
const isListed = ({ outbox = [] }: Person, { ref, occasion, of }: Pick<Line, 'ref' | 'occasion' | 'of'>): boolean =>
  occasion === 'hour-before' &&
  outbox.some((one) => isSameLine({ ref, occasion: 'day-before', of })(one) && one.state === 'to-call')

/**
 * What becomes of what would go no better if it were tried again. Who is to know is called; who was only to be reminded is left
 * in peace, but for whoever left a number, which is left for that too (065).
 */
function inVainFor(person: Person, line: Pick<Line, 'ref' | 'occasion' | 'of'>): 'to-call' | 'over' {
  const { occasion } = line
  if (occasion === 'changed') return 'to-call'
  return isOfBooked(occasion) && hasNumberFor(person) && !isListed(person, line) ? 'to-call' : 'over'
}

/** WeChat refused one like it: it was allowed, and will not be tried while nothing more is. */
const isRefused = (line: Line | null): boolean => line !== null && line.tries >= MOST_TRIES

/**
 * What WeChat refuses once it refuses of every one that was allowed till then. Those of the reminders wait for their moment, to be
 * told by a call where there may be one.
 */
function withOthersRefused(person: Person, { ref, occasion }: Pick<Line, 'ref' | 'occasion'>, now: Instant): Person {
  if (occasion !== 'day-before' && occasion !== 'hour-before') return person
  const others = duesOf(person)
    .filter((one) => one.occasion === occasion && one.ref !== ref && one.line === null)
    .sort((one, other) => one.at - other.at)
    .slice(0, person.messages?.left[occasion] ?? 0)
  return others.reduce(
    (whose, one) => withLine(whose, { ...named(one), state: 'waiting', until: one.at, tries: MOST_TRIES }, now),
    person,
  )
}

/** One of the allowed ones is taken off, and one try begun. */
function claimed(person: Person, line: Claimable, now: Instant) {
  const { occasion } = line
  const left = (person.messages?.left[occasion] ?? 0) - 1
  const spent = withLeft(person, occasion, left)
  // A kill in between errs to silence whatever is noted, but for a change, which is then told by a call. And where to is
  // kept until the last one was sent: that has to be noted after it.
  const isNoted = occasion !== 'changed' && spent.messages !== undefined && leaveIn(spent.messages.left) > 0
  const begun = isNoted
    ? ({ state: 'sent', until: null } as const)
    : ({ state: 'sending', until: now + SENDING } as const)
  const after = { ...line, ...begun, tries: line.tries + 1 }
  return { kind: 'send', line: after, isNoted, person: withLine(spent, after, now) } as const
}

type Claimable = Pick<Line, 'ref' | 'occasion' | 'of' | 'tries'> | KeeperLine

const named = ({ ref, occasion, of }: Due) => ({ ref, occasion, of })

/** Whoever sent it says what came of it; null where somebody else did meanwhile. */
export function afterSending(
  person: Person,
  sending: Line | KeeperLine,
  sent: Sent,
  now: Instant,
): { readonly person: Person; readonly toCall: boolean } | null {
  const { occasion, tries, state: begun } = sending
  const lines: readonly (Line | KeeperLine)[] = isOfKeeper(sending) ? (person.keeping ?? []) : (person.outbox ?? [])
  const line = lines.find((one) => isSameLine(sending)(one) && one.state === begun && one.tries === tries)
  if (!line) return null
  const noted = (whose: Person, state: Line['state'], until: Instant | null = null) => ({
    ...{ person: withoutSpent(withLine(whose, { ...line, state, until }, now)), toCall: state === 'to-call' },
  })
  const left = person.messages?.left[occasion] ?? 0
  if (sent === 'sent') return noted(person, 'sent')
  const inVain = inVainFor(person, line)
  const unreached = isOfBooked(occasion) && !isListed(person, line) ? 'to-call' : 'over'
  // It may have come.
  if (sent === 'unknown') return noted(person, occasion === 'changed' ? 'to-call' : 'over')
  if (sent === 'no-leave') return noted(withLeft(withOthersRefused(person, line, now), occasion, 0), inVain)
  if (sent === 'nobody') {
    const { messages: _, ...rest } = person
    return noted(rest, unreached)
  }
  // Allowed once more while it was under way, they may have as many as there can be.
  const kept = withLeft(person, occasion, Math.min(MOST_LEAVE, left + 1))
  if (sent === 'faulty') return noted(kept, inVain)
  if (tries >= MOST_TRIES) return noted(kept, unreached)
  return noted(kept, 'waiting', now + (again[tries - 1] ?? HOUR))
}

function isPast({ occasion, of, appointment: { start }, about }: Due, now: Instant): boolean {
  if (occasion === 'day-before') return now >= start - HOUR
  if (occasion === 'place-offered') return now >= (about.until ?? start)
  return now >= start || (occasion === 'changed' && now >= of + STALE)
}

/** What cannot wait until the morning: who would then learn of it too late. */
function isUrgent({ occasion, appointment, about }: Due, morning: Instant): boolean {
  if (occasion === 'place-offered') return (about.until ?? 0) <= morning
  return occasion === 'hour-before' || appointment.start < morning + 2 * HOUR
}

const isOfKeeper = (line: Pick<Line, 'ref'>): line is KeeperLine => 'counsellorId' in line

type Change = Pick<Line, 'ref' | 'occasion' | 'of' | 'state' | 'until'> & { readonly tries?: number }

function withLine(person: Person, change: Change | KeeperLine, now: Instant): Person {
  if (isOfKeeper(change)) return withKeeperLine(person, change, now)
  const isIt = isSameLine(change)
  const before = person.outbox?.find(isIt)
  const line: Line = { ...change, tries: change.tries ?? before?.tries ?? 0 }
  const others = standingLines(person).filter((one) => !isIt(one))
  return { ...person, outbox: [...others, line].slice(-MOST_LINES) }
}

function withLeft(person: Person, occasion: Occasion, left: number): Person {
  const { messages } = person
  return messages ? { ...person, messages: { ...messages, left: { ...messages.left, [occasion]: left } } } : person
}

/** What they are called is kept for as long as something may be sent there, and no longer. */
function withoutSpent(person: Person): Person {
  const { messages, ...rest } = person
  const isAtIt = [...(person.outbox ?? []), ...(person.keeping ?? [])].some(({ state }) => state === 'sending')
  return messages && leaveIn(messages.left) === 0 && !isAtIt ? rest : person
}
