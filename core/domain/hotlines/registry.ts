import { accept, type Decision, refuse } from '../decision'
import { type CivilDate, dateOf, type Instant } from '../time'
import { emergencies } from './emergency'
import { isAroundTheClock, overlap } from './hours'
import type { Hotline, LineArea, LineHours } from './line'

/** How a call to a line ended that somebody of staff made to see whether it holds what the list says. */
export const dialOutcomes = ['answered', 'machine', 'busy', 'no-answer', 'wrong-number'] as const
export type DialOutcome = (typeof dialOutcomes)[number]

/** Who was there at the other end: what they are there, never a name. */
export const answerers = ['operator', 'counsellor', 'doctor', 'duty', 'switchboard', 'nobody'] as const
export type Answerer = (typeof answerers)[number]

export interface DialTest {
  readonly at: Instant
  /** A person's id. */
  readonly by: string
  readonly outcome: DialOutcome
  readonly answerer: Answerer
  /** In seconds, until somebody answered or the caller gave up. */
  readonly waited: number
}

/** What somebody who keeps the list writes of a line. */
export interface LineDraft extends Omit<Hotline, 'kind'> {
  /** What the source says of the hours, word by word; null where it says nothing. */
  readonly hoursQuote: string | null
  /** Whether people of this organisation answer it, by a rota. Not there: nobody said so. */
  readonly ours?: boolean
}

/** A line as the registry has it. */
export interface KeptLine extends LineDraft {
  readonly id: string
  /** Counts changes; 0 for one that stands as it came with the program. */
  readonly revision: number
  /** Null while it is shown. */
  readonly closed: { readonly at: Instant; readonly by: string } | null
  /** Oldest first. */
  readonly tests: readonly DialTest[]
}

/** Of each line, the newest; older ones are let go. */
export const MOST_TESTS = 12

export const draftRefusals = [
  'number-invalid',
  'number-fixed',
  'line-incomplete',
  'hours-clash',
  'hours-unsourced',
  'verified-ahead',
  'line-not-ours',
] as const
export type DraftRefusal = (typeof draftRefusals)[number]

const digitsOf = (number: string): string => number.replace(/\D/g, '')

/** Of its number's digits, so that one number is one document, whoever writes it at once with whom. */
export const lineIdOf = (number: string): string => `line-${digitsOf(number)}`

const allDay = /24\s*小时|二十四小时|全天|昼夜|7\s*[×xX*]\s*24/

/** What is said of the hours says "at every hour". */
const promisesEveryHour = ({ name, about, hours, hoursText }: LineDraft): boolean =>
  [name, about, hoursText].some((text) => allDay.test(text)) || (hours !== null && isAroundTheClock(hours))

/** Hours are promised only in the words of a source, and every hour of the day only where the source says that. */
export function checkDraft(draft: LineDraft, now: Instant): Decision<true, DraftRefusal> {
  const { number, name, about, owner, source, hours, hoursText, hoursQuote, verifiedAt } = draft
  const digits = digitsOf(number)
  if (!/^\d[\d-]*\d$/.test(number) || digits.length < 3 || digits.length > 15) return refuse('number-invalid')
  if (emergencies.some((line) => line.number === digits)) return refuse('number-fixed')
  if ([name, about, owner, source.title, hoursText].some((text) => text.trim() === '')) return refuse('line-incomplete')
  if (hours !== null && (hours.length === 0 || overlap(hours))) return refuse('hours-clash')
  const quote = hoursQuote?.trim() ?? ''
  if (hours !== null && quote === '') return refuse('hours-unsourced')
  if (promisesEveryHour(draft) && !allDay.test(quote)) return refuse('hours-unsourced')
  if (verifiedAt > dateOf(now)) return refuse('verified-ahead')
  return draft.ours === true && !canBeOurs(draft) ? refuse('line-not-ours') : accept(true)
}

/** Shorter numbers are of the whole country or a city: 110, 12356, 96120. None of them is answered by this organisation alone. */
const LEAST_DIGITS = 7

/** A line of a place of ours, at hours that are known: only such a one can be promised by a rota. */
const canBeOurs = ({ number, area, hours }: Pick<LineDraft, 'number' | 'area' | 'hours'>): boolean =>
  digitsOf(number).length >= LEAST_DIGITS && area !== null && area.nodeId !== null && hours !== null

/** A line people of this organisation answer now, with the place it belongs to and its hours. */
export interface OwnLine extends KeptLine {
  readonly area: LineArea & { readonly nodeId: string }
  readonly hours: readonly LineHours[]
}

export const isOwnLine = (line: KeptLine): line is OwnLine =>
  line.ours === true && line.closed === null && canBeOurs(line)

interface Standing {
  readonly revision: number
}

/** `line-changed`: somebody else changed it since it was read. */
function meet(found: KeptLine, { revision }: Standing): Decision<true, 'line-changed'> {
  return found.revision === revision ? accept(true) : refuse('line-changed')
}

/** `found`: what stands under this number; null for a new one. `revision`: what was read of it, null for a new one. */
export function saveLine(
  found: KeptLine | null,
  draft: LineDraft,
  revision: number | null,
  now: Instant,
): Decision<KeptLine, DraftRefusal | 'number-taken' | 'line-unknown' | 'line-changed'> {
  const may = checkDraft(draft, now)
  if (!may.ok) return may
  if (revision === null) {
    if (found) return refuse('number-taken')
    return accept({ ...draft, id: lineIdOf(draft.number), revision: 1, closed: null, tests: [] })
  }
  if (!found) return refuse('line-unknown')
  const met = meet(found, { revision })
  return met.ok ? accept({ ...found, ...draft, revision: revision + 1 }) : met
}

/** Closed it is shown to nobody, from the next look on. */
export function setClosed(
  found: KeptLine,
  closed: boolean,
  { by, at, revision }: { readonly by: string; readonly at: Instant; readonly revision: number },
): Decision<KeptLine, 'line-changed'> {
  const met = meet(found, { revision })
  return met.ok ? accept({ ...found, closed: closed ? { at, by } : null, revision: revision + 1 }) : met
}

/** A call that was answered is a check; any other leaves the day of the last one. */
export function noteTest(found: KeptLine, test: DialTest): KeptLine {
  const verifiedAt: CivilDate = test.outcome === 'answered' ? dateOf(test.at) : found.verifiedAt
  return {
    ...{ ...found, verifiedAt: verifiedAt > found.verifiedAt ? verifiedAt : found.verifiedAt },
    ...{ tests: [...found.tests, test].slice(-MOST_TESTS), revision: found.revision + 1 },
  }
}

/** A line as the program brings it, before anybody has changed it. */
export function builtIn(line: Hotline): KeptLine {
  const { kind: _, ...draft } = line
  return { ...draft, id: lineIdOf(line.number), hoursQuote: null, revision: 0, closed: null, tests: [] }
}

/** What is stored, and what came with the program where nothing is stored under its number. */
export function wholeRegistry(brought: readonly Hotline[], stored: readonly KeptLine[]): KeptLine[] {
  const own = brought.filter(({ kind }) => kind === 'support').map(builtIn)
  const replaced = (line: KeptLine) => stored.find(({ id }) => id === line.id) ?? line
  return [...own.map(replaced), ...stored.filter(({ id }) => !own.some((line) => line.id === id))]
}

/**
 * What a phone shows of what it was last told: a line it came with goes only where it was said to be closed, so that an
 * answer with a row too little, or none at all, takes nobody's help away.
 */
export function shownLines(
  brought: readonly Hotline[],
  told: { readonly lines: readonly Hotline[]; readonly closed: readonly string[] } | null,
): readonly Hotline[] {
  if (!told) return brought
  const closed = told.closed.map(lineIdOf)
  const of = (line: Hotline) => told.lines.find(({ number }) => lineIdOf(number) === lineIdOf(line.number))
  const own = brought
    .filter((line) => of(line) || !closed.includes(lineIdOf(line.number)))
    .map((line) => of(line) ?? line)
  return [...own, ...told.lines.filter((line) => !own.includes(line))]
}
