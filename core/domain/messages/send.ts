import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import { DAY, HOUR, type Instant, MINUTE } from '../time'
import { type Due, dueAt, duesOf, standingLines } from './due'
import { type Line, leaveIn, MOST_LEAVE, MOST_LINES, type Occasion } from './occasion'
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

/** What is to be done next for somebody: `person` as they are to be written before it is. */
export type Step =
  | { readonly kind: 'send'; readonly person: Person; readonly due: Due }
  | { readonly kind: 'noted'; readonly person: Person; readonly toCall: Due | null }

interface Terms {
  readonly quiet: Quiet
  /** What there is a template for. */
  readonly templates: ReadonlySet<Occasion>
}

/**
 * The next message that is due, claimed: whoever looks while it is being sent finds it taken, and of two at once one is
 * undone by the other. Null where nothing is due.
 */
export function nextStep(person: Person, { quiet, templates }: Terms, now: Instant): Step | null {
  const [due] = duesOf(person)
    .filter((one) => dueAt(one) <= now)
    .sort((one, other) => dueAt(one) - dueAt(other))
  if (!due) return null
  const { occasion, line, of, appointment } = due
  const left = person.messages?.left[occasion] ?? 0
  const noted = (state: Line['state'], until: Instant | null = null): Step => ({
    ...{ kind: 'noted', person: withoutSpent(withLine(person, due, { state, until })) },
    toCall: state === 'to-call' ? due : null,
  })
  if (isPast(due, now)) return noted('over')
  if (line?.state === 'sending') return noted(occasion === 'changed' ? 'to-call' : 'over')
  // No message comes to them: the list has it at once, and says when it is safe to call.
  if (isCalledByPlace(person)) return noted('to-call')
  const morning = quietUntil(quiet, now)
  if (morning !== null && !isUrgent(due, morning)) return noted('waiting', morning)
  if (left === 0 || !templates.has(occasion)) {
    if (occasion !== 'changed') return noted('over')
    const soon = appointment.start - now <= DAY
    return now < of + PATIENCE && !soon ? noted('waiting', of + PATIENCE) : noted('to-call')
  }
  const tries = (line?.tries ?? 0) + 1
  const claimed = withLine(person, due, { state: 'sending', until: now + SENDING, tries })
  return { kind: 'send', due, person: withLeft(claimed, occasion, left - 1) }
}

/** Whoever sent it says what came of it; null where somebody else did meanwhile. */
export function afterSending(
  person: Person,
  { ref, occasion, of, tries }: Pick<Line, 'ref' | 'occasion' | 'of' | 'tries'>,
  sent: Sent,
  now: Instant,
): { readonly person: Person; readonly toCall: boolean } | null {
  const isIt = (one: Line) => one.ref === ref && one.occasion === occasion && one.of === of
  const line = person.outbox?.find((one) => isIt(one) && one.state === 'sending' && one.tries === tries)
  if (!line) return null
  const noted = (whose: Person, state: Line['state'], until: Instant | null = null) => ({
    ...{ person: withoutSpent(withLine(whose, line, { state, until })), toCall: state === 'to-call' },
  })
  const left = person.messages?.left[occasion] ?? 0
  if (sent === 'sent') return noted(person, 'sent')
  // Nothing that is tried again would go better: who is to know is called, and who was only to be reminded is left in peace.
  const inVain = occasion === 'changed' ? 'to-call' : 'over'
  if (sent === 'unknown') return noted(person, inVain)
  if (sent === 'no-leave') return noted(withLeft(person, occasion, 0), inVain)
  if (sent === 'nobody') {
    const { messages: _, ...rest } = person
    return noted(rest, 'to-call')
  }
  // Allowed once more while it was under way, they may have as many as there can be.
  const kept = withLeft(person, occasion, Math.min(MOST_LEAVE, left + 1))
  if (sent === 'faulty') return noted(kept, inVain)
  if (tries >= MOST_TRIES) return noted(kept, 'to-call')
  return noted(kept, 'waiting', now + (again[tries - 1] ?? HOUR))
}

function isPast({ occasion, of, appointment: { start } }: Due, now: Instant): boolean {
  if (occasion === 'day-before') return now >= start - HOUR
  return now >= start || (occasion === 'changed' && now >= of + STALE)
}

/** What cannot wait until the morning: who would then learn of it too late. */
function isUrgent({ occasion, appointment }: Due, morning: Instant): boolean {
  return occasion === 'hour-before' || appointment.start < morning + 2 * HOUR
}

function withLine(
  person: Person,
  { ref, occasion, of }: Pick<Line, 'ref' | 'occasion' | 'of'>,
  change: Pick<Line, 'state' | 'until'> & { readonly tries?: number },
): Person {
  const isIt = (one: Line) => one.ref === ref && one.occasion === occasion && one.of === of
  const before = person.outbox?.find(isIt)
  const line: Line = { ref, occasion, of, tries: before?.tries ?? 0, ...change }
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
  const isAtIt = person.outbox?.some(({ state }) => state === 'sending') ?? false
  return messages && leaveIn(messages.left) === 0 && !isAtIt ? rest : person
}
