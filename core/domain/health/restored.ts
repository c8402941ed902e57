import { DAY, type Instant } from '../time'

/** A backup that was put back: what was written from `from` until `until` is not here. */
export interface Restoration {
  /** The name of the backup, so that it stands here once however often the putting back was begun. */
  readonly id: string
  /** When the backup was begun, and when it was back, by the machine that made it and the one that put it back. */
  readonly from: Instant
  readonly until: Instant
  /** How much was in it. */
  readonly documents: number
  readonly files: number
  /** When managers were told; null until they were. */
  readonly toldAt: Instant | null
}

export type Gap = Pick<Restoration, 'from' | 'until'>

/**
 * So long it is told: whoever comes every other week has been here once, and what was booked within two weeks has been gone
 * through. Longer it would stand above what can still be changed.
 */
export const TOLD_FOR = 14 * DAY

/** Of several in two weeks, those that are told. */
export const MOST_GAPS = 3

/** One in the future is of a machine whose clock is wrong; it too is told for so long and no longer. */
export const isLately = ({ until }: Gap, now: Instant): boolean => Math.abs(now - until) < TOLD_FOR

/** What is missing here, as long as it is told; what was put back last first. */
export const gapsOf = (restorations: readonly Restoration[], now: Instant): Gap[] =>
  restorations
    .filter((one) => isLately(one, now))
    .sort((a, b) => b.until - a.until)
    .slice(0, MOST_GAPS)
    .map(({ from, until }) => ({ from, until }))
