/**
 * Transactions that meet in one document, where the one that writes first wins (CloudBase, MongoDB, the local cloud): whoever
 * read before another's commit and writes after it is refused and begins anew.
 */

/**
 * Conflicts a second in a document that takes `perSecond` writes: an attempt goes through if no other commit falls into the
 * `holdMs` from its first read to its commit, e^(−rate × hold) of them where they come by chance, so each that goes through
 * costs e^(rate × hold) attempts. Only below one at a time: a document that is asked for more is full, and null.
 */
export function conflictsPerSecond(perSecond: number, holdMs: number): number | null {
  const atOnce = (perSecond * holdMs) / 1000
  return atOnce >= 1 ? null : perSecond * Math.expm1(atOnce)
}

/** What part of all wishes goes to each counsellor, the most wanted first: the second half as many as the first, the third a third. */
export function wishesByRank(counsellors: number): number[] {
  const ranks = Array.from({ length: counsellors }, (_, at) => 1 / (at + 1))
  const all = ranks.reduce((sum, one) => sum + one, 0)
  return ranks.map((one) => one / all)
}

export interface ReleaseHour {
  readonly counsellors: number
  /** How many days of each open at that moment, and how many places each has. */
  readonly days: number
  readonly places: number
  /** Of the whole city, in the worst minute. */
  readonly bookingsPerSecond: number
  /** From a transaction's first read to its commit. */
  readonly holdMs: number
  /** What a day does of which more is wanted than it takes, as measured: those that meet at each try take longer than one alone. */
  readonly full: { readonly perSecond: number; readonly conflictsPerSecond: number }
}

export interface Rush {
  /** The day of the most wanted counsellor. */
  readonly hottest: { readonly perSecond: number; readonly conflictsPerSecond: number; readonly fullAfterS: number }
  /** Days of which more is wanted than they take. */
  readonly beyond: number
  /** Of all days together. */
  readonly conflictsPerSecond: number
  /** Bookings a second that go through, of those that are wanted. */
  readonly through: number
}

/** The first second after the hour, when every day still has places: the days of one counsellor are wanted alike. */
export function atReleaseHour({ counsellors, days, places, bookingsPerSecond, holdMs, full }: ReleaseHour): Rush {
  const each = wishesByRank(counsellors).map((part) => {
    const wanted = (part * bookingsPerSecond) / days
    const conflicts = wanted < full.perSecond ? conflictsPerSecond(wanted, holdMs) : null
    if (conflicts === null) return { wanted, taken: full.perSecond, conflicts: full.conflictsPerSecond, isFull: true }
    return { wanted, taken: wanted, conflicts, isFull: false }
  })
  const [first = { wanted: 0, taken: 0, conflicts: 0 }] = each
  const sum = (of: (one: (typeof each)[number]) => number) => days * each.reduce((all, one) => all + of(one), 0)
  return {
    hottest: { perSecond: first.wanted, conflictsPerSecond: first.conflicts, fullAfterS: places / first.taken },
    beyond: sum(({ isFull }) => (isFull ? 1 : 0)),
    conflictsPerSecond: sum(({ conflicts }) => conflicts),
    through: sum(({ taken }) => taken),
  }
}
