import { type Tally, told } from '../figures/told'
import { type Holder, settingsTable } from '../organisation/settings'
import type { CivilDate, Instant } from '../time'

/** How many people live somewhere. */
export interface Population {
  /** Of the place. */
  readonly id: string
  readonly residents: number
  /** The day the number is of. */
  readonly countedOn: CivilDate
  /** Where it was read. */
  readonly source: string
  /**
   * Plays that are meant to be reached, in percent of the residents, as they were written beside the number before they were
   * settings of the tree.
   */
  readonly lessonPercent?: number
  readonly coursePercent?: number
  readonly revision: number
}

type Former = Pick<Population, 'lessonPercent' | 'coursePercent'>

/**
 * A place with what was written beside its number of residents as if it had been set there; what it was before anybody
 * wrote anything, as the seeds ask it (one in a hundred for a lesson, seventy for a course), was set by nobody.
 */
export function withFormerTargets(node: Holder, { lessonPercent, coursePercent }: Former = {}): Holder {
  const { playsOfLesson, playsOfCourse } = settingsTable
  return {
    id: node.id,
    settings: {
      ...(lessonPercent !== undefined && lessonPercent !== playsOfLesson.usual && { playsOfLesson: lessonPercent }),
      ...(coursePercent !== undefined && coursePercent !== playsOfCourse.usual && { playsOfCourse: coursePercent }),
      ...node.settings,
    },
  }
}

/** What of plays is told (`figures/told.ts`), measured against how many live there. */
export interface Figure {
  /** Full tens, as they stood when the week began; null: fewer than ten, or of several places none that has ten. */
  readonly plays: number | null
  /** Of several cells, or of one that has more than it tells. */
  readonly atLeast: boolean
  /** When the week began there were no more than so many. */
  readonly atMost: number
}

/** Of the lessons and places that it is about, each by itself; null where nothing was played yet. */
export function figureOf(cells: readonly (Tally | null)[], now: Instant): Figure {
  const { atLeast, atMost } = told(cells, now)
  return { plays: atLeast, atLeast: atLeast !== null || cells.length > 1, atMost }
}

/** How far that is, in hundredths of a percent of the residents, rounded down so that nothing is reached before it is. */
export const shareOf = ({ plays }: Figure, residents: number): number | null =>
  plays === null || residents <= 0 ? null : Math.floor((plays * 10_000) / residents)

/** Whether it is what was meant to be reached; null where that is not known: of what is told it may be either. */
export function isReached({ plays, atMost }: Figure, residents: number, percent: number): boolean | null {
  if (plays === null || residents <= 0) return null
  if (plays * 100 >= residents * percent) return true
  return atMost * 100 < residents * percent ? false : null
}
