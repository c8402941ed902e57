import { accept, type Decision, refuse } from '../decision'
import { type CivilDate, DAY, dateOf, type Instant } from '../time'
import { type Attempt, mayBegin } from './attempt'

/** What became of an attempt. */
export interface Settled {
  readonly id: string
  readonly at: Instant
  /** Id of what it made or changed; null when it was given up and will never be carried out. */
  readonly did: string | null
}

/** What a person has done lately, in the document that each of their writes goes through. */
export interface Ledger {
  /** Oldest first. */
  readonly attempts: readonly Settled[]
  /** How often they did what, on one day. */
  readonly uses: { readonly on: CivilDate; readonly times: Readonly<Record<string, number>> } | null
}

export const emptyLedger: Ledger = { attempts: [], uses: null }

/** Long after an attempt can be carried out any more, so that a client may still ask what became of it. */
const REMEMBERED = DAY

/** More than anybody makes in a day by hand. */
const MOST_REMEMBERED = 300

/** What this attempt has done already; null when it is new. Refused when it is too old to begin, or was given up. */
export function meetAttempt(
  { attempts }: Ledger,
  attempt: Attempt,
  now: Instant,
): Decision<string | null, 'attempt-over'> {
  const known = attempts.find(({ id }) => id === attempt.id)
  if (known) return known.did === null ? refuse('attempt-over') : accept(known.did)
  return mayBegin(attempt, now) ? accept(null) : refuse('attempt-over')
}

export function noteAttempt(ledger: Ledger, settled: Settled): Ledger {
  const lately = ledger.attempts.filter(({ at }) => settled.at - at < REMEMBERED).slice(1 - MOST_REMEMBERED)
  return { ...ledger, attempts: [...lately, settled] }
}

/** Counts one more time of doing this today. `perDay`: how often that may be. */
export function countUse(ledger: Ledger, what: string, perDay: number, now: Instant): Decision<Ledger, 'too-many'> {
  const on = dateOf(now)
  const times = ledger.uses?.on === on ? ledger.uses.times : {}
  const already = times[what] ?? 0
  if (already >= perDay) return refuse('too-many')
  return accept({ ...ledger, uses: { on, times: { ...times, [what]: already + 1 } } })
}

/** Gives an attempt up unless it was carried out: what is on its way of it finds that it is over. */
export function settleAttempt(
  ledger: Ledger,
  { id, begunAt }: Attempt,
  now: Instant,
): Decision<{ readonly did: string | null; readonly ledger: Ledger }, 'attempt-unknown'> {
  const known = ledger.attempts.find((one) => one.id === id)
  if (known) return accept({ did: known.did, ledger })
  // What it did might have been forgotten again by now.
  if (now - begunAt >= REMEMBERED) return refuse('attempt-unknown')
  return accept({ did: null, ledger: noteAttempt(ledger, { id, at: now, did: null }) })
}
