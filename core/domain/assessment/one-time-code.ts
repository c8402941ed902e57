import { accept, type Decision, refuse } from '../decision'
import { addDays, type CivilDate, DAY, dateOf, HOUR, type Instant, MINUTE } from '../time'
import type { Parameters } from './condition'
import type { Responses, Score } from './scale'

/** No vowel, so no word comes out; none of 0 O 1 I L 2 Z 5 S 8 B, so it can be read aloud and off a phone. */
export const codeLetters = 'CDFGHJKMNPQRTVWXY34679'
/** 22 letters, twelve times: 53 bits. */
export const CODE_LENGTH = 12
const DAYS_KEPT = 30

/** What somebody typed as the code it stands for, however they spaced it; null where it can be none. */
export function codeFrom(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return code.length === CODE_LENGTH && [...code].every((letter) => codeLetters.includes(letter)) ? code : null
}

/** A result without anybody it belongs to. Of when, no more than the day: a moment could be found in a log again. */
export interface Sheet {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  readonly parameters?: Parameters
  readonly score: Score
  readonly consentVersion: number
  readonly completedOn: CivilDate
}

/** The last day on which a code given today may be used. */
export const lastDayFrom = (now: Instant): CivilDate => addDays(dateOf(now), DAYS_KEPT)

/** Something counted from a moment on. */
export interface Count {
  readonly id: string
  readonly count: number
  readonly since: Instant
  readonly lastAt: Instant
}

export const nothingCounted = (id: string): Count => ({ id, count: 0, since: 0, lastAt: 0 })

/** One more; what lay further back than `window` is not counted any more. */
export function countOne(counted: Count, window: number, now: Instant): Count {
  const { id, count, since } = counted
  return now - since < window ? { id, count: count + 1, since, lastAt: now } : { id, count: 1, since: now, lastAt: now }
}

/** Wrong codes of one person: the first few cost nothing, each further one twice the wait of the one before. */
const FREE = 3
export const OWN_WINDOW = DAY
/** Wrong codes of everybody together, in an hour. */
const MOST_OF_ALL = 300
export const ALL_WINDOW = HOUR
/**
 * Wrong codes from one network, in an hour: a third of those of everybody, so that no single place takes all tries there are from
 * everybody else; and far more than a hall full of people types wrong, who share one address with a whole quarter of phones.
 */
const MOST_FROM_NETWORK = 100
export const NETWORK_WINDOW = HOUR
/** Handed in by everybody together, in a day: far above what a street needs, so that nobody fills the database. */
const MOST_HANDED_IN = 2000
export const HANDED_IN_WINDOW = DAY

const waitAfter = (wrong: number) => (wrong < FREE ? 0 : Math.min(HOUR, MINUTE * 2 ** (wrong - FREE)))

/** Why a code may not be tried now. `code-wait`: this person, for a minute to an hour; `codes-wait`: all who come from there, or everybody, for this hour. */
export const codeWaits = ['code-wait', 'codes-wait'] as const
export type CodeWait = (typeof codeWaits)[number]

/** Wrong codes as they are counted; `near`: of all who come from one network, null where it is not known. */
export interface Wrong {
  readonly own: Count
  readonly near: Count | null
  readonly all: Count
}

/** Whether a code may be tried now: by this person, from there, and by anybody at all. */
export function mayTry({ own, near, all }: Wrong, now: Instant): Decision<true, CodeWait> {
  const wrong = now - own.since < OWN_WINDOW ? own.count : 0
  if (now - own.lastAt < waitAfter(wrong)) return refuse('code-wait')
  if (now - all.since < ALL_WINDOW && all.count >= MOST_OF_ALL) return refuse('codes-wait')
  if (near && now - near.since < NETWORK_WINDOW && near.count >= MOST_FROM_NETWORK) return refuse('codes-wait')
  return accept(true)
}

export function mayHandIn(all: Count, now: Instant): Decision<true, 'handed-in-full'> {
  return now - all.since < HANDED_IN_WINDOW && all.count >= MOST_HANDED_IN ? refuse('handed-in-full') : accept(true)
}
