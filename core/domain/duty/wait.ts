import type { Instant } from '../time'
import { MINUTE } from '../time'

/**
 * How long it takes until somebody is met. `about`: rounded up to whole tens of minutes. `unsure`: nobody can say.
 * `not-today`: by what is known, not before those who are there leave.
 */
export type Wait =
  | { readonly state: 'about'; readonly minutes: number }
  | { readonly state: 'unsure' }
  | { readonly state: 'not-today' }

/** Somebody who is on duty on the spot, until when, and what their own calendar has for them meanwhile. */
export interface Hand {
  readonly staffId: string
  readonly until: Instant
  readonly busy: readonly { readonly from: Instant; readonly until: Instant }[]
}

interface Line {
  readonly hands: readonly Hand[]
  /** What a conversation lasts there, in minutes; null where nothing is offered. */
  readonly lasts: number | null
  /** Who was called and is with somebody, or on the way to them. */
  readonly called: readonly { readonly at: Instant; readonly by: string }[]
  /** How many are before. */
  readonly before: number
}

const ROUND = 10 * MINUTE

/**
 * What is booked comes first; between it, each who waits is met by whoever has room for a whole conversation soonest. That
 * nobody checked in on the spot, or nothing is known of how long it takes, is no time of waiting: it is said to be unsure.
 */
export function waitOf({ hands, lasts, called, before }: Line, now: Instant): Wait {
  if (hands.length === 0 || lasts === null) return { state: 'unsure' }
  const long = lasts * MINUTE
  const taken = hands.map((hand) => ({
    ...hand,
    // Who talks longer than that talks on for a moment that nobody knows.
    busy: [
      ...hand.busy,
      ...called
        .filter(({ by }) => by === hand.staffId)
        .map(({ at }) => ({ from: at, until: Math.max(at + long, now) })),
    ].sort((a, b) => a.from - b.from),
  }))
  let begin: Instant | null = null
  for (let met = 0; met <= before; met += 1) {
    const soonest = taken
      .map((hand) => ({ hand, at: roomIn(hand, long, now) }))
      .reduce((best, one) => (one.at !== null && (best.at === null || one.at < best.at) ? one : best))
    if (soonest.at === null) return { state: 'not-today' }
    begin = soonest.at
    soonest.hand.busy = [...soonest.hand.busy, { from: begin, until: begin + long }].sort((a, b) => a.from - b.from)
  }
  return { state: 'about', minutes: (Math.ceil(((begin ?? now) - now) / ROUND) * ROUND) / MINUTE }
}

/** The first moment from which there is room for all of it; null where there is none before they leave. */
function roomIn({ busy, until }: Hand, long: number, now: Instant): Instant | null {
  let at = now
  for (const one of busy) {
    if (one.until <= at) continue
    if (at + long <= one.from) break
    at = one.until
  }
  return at + long <= until ? at : null
}
