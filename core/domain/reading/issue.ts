import { type CivilDate, dateOf, type Instant } from '../time'
import type { Piece } from './piece'

/** One issue of the periodical: pieces in the order they are meant to be read in. */
export interface Issue {
  /** Says nothing of the subject: it stands in addresses. */
  readonly id: string
  /** Counted from one. */
  readonly number: number
  readonly title: string
  /** The first day it may be seen, by the server's clock. */
  readonly releasedOn: CivilDate
  /** A word from the editors, in paragraphs. */
  readonly word: readonly string[]
  readonly pieces: readonly Piece[]
}

/** With fewer that may stand it is hardly an issue any more, and says so. */
export const LEAST_PIECES = 4

export const isReleased = ({ releasedOn }: Pick<Issue, 'releasedOn'>, now: Instant): boolean =>
  dateOf(now) >= releasedOn

/** Those that are out, the newest first. */
export const released = <One extends Pick<Issue, 'releasedOn' | 'number'>>(issues: readonly One[], now: Instant) =>
  issues.filter((issue) => isReleased(issue, now)).sort((one, other) => other.number - one.number)

/** The one that comes next; null where none is made. */
export const upcoming = <One extends Pick<Issue, 'releasedOn' | 'number'>>(issues: readonly One[], now: Instant) =>
  issues.filter((issue) => !isReleased(issue, now)).sort((one, other) => one.number - other.number)[0] ?? null
