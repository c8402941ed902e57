import type { CivilDate } from '../time'

/** How many people live somewhere, and how many plays are meant to be reached there: settings of the organisation. */
export interface Population {
  /** Of the place. */
  readonly id: string
  readonly residents: number
  /** The day the number is of. */
  readonly countedOn: CivilDate
  /** Where it was read. */
  readonly source: string
  /** Plays of one lesson, and of a whole course, in percent of the residents. */
  readonly lessonPercent: number
  readonly coursePercent: number
  readonly revision: number
}

/** As the seeds ask it: one in a hundred for a lesson, seventy in a hundred for a course. */
export const usualPercent = { lesson: 1, course: 70 } as const

/** Of fewer plays nothing is told: where few play, one of them could be told apart. */
export const FEWEST_PLAYS = 10

export interface Figure {
  /** Null: fewer than ten, or what cannot be told without telling of fewer than ten. */
  readonly plays: number | null
  /** True of a sum in which what is hidden is left out, since it could be worked out from it. */
  readonly atLeast: boolean
}

export const figureOf = (plays: number): Figure => ({ plays: plays < FEWEST_PLAYS ? null : plays, atLeast: false })

/**
 * The sum of what is shown beside it. Taking away what is shown must leave each hidden part anything from none to nine; where
 * it would not, the sum is of the shown ones alone, and says so.
 */
export function sumOf(parts: readonly number[]): Figure {
  const hidden = parts.filter((plays) => plays < FEWEST_PLAYS)
  const shown = parts.reduce((sum, plays) => sum + (plays < FEWEST_PLAYS ? 0 : plays), 0)
  const rest = hidden.reduce((sum, plays) => sum + plays, 0)
  if (hidden.length === 0) return figureOf(shown)
  const most = FEWEST_PLAYS - 1
  if (rest > most && rest <= most * (hidden.length - 1)) return figureOf(shown + rest)
  return { plays: shown > 0 ? shown : null, atLeast: true }
}

/** Of figures that stand beside it: it tells nothing that they do not. */
export function addUp(figures: readonly Figure[]): Figure {
  const shown = figures.reduce((sum, { plays }) => sum + (plays ?? 0), 0)
  const atLeast = figures.some((one) => one.atLeast || one.plays === null)
  return { plays: shown > 0 ? shown : null, atLeast }
}

/** How far that is, in hundredths of a percent of the residents, rounded down so that nothing is reached before it is. */
export const shareOf = ({ plays }: Figure, residents: number): number | null =>
  plays === null || residents <= 0 ? null : Math.floor((plays * 10_000) / residents)

/** Whether it is what was meant to be reached; null where that is not known. What is at least that is reached all the same. */
export function isReached({ plays, atLeast }: Figure, residents: number, percent: number): boolean | null {
  if (plays === null || residents <= 0) return null
  if (plays * 100 >= residents * percent) return true
  return atLeast ? null : false
}
