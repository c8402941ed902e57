import { addDays, type CivilDate, dateOf, type Instant, weekdayOf } from '../time'

/** The least that is told of anything people did, and the step in which it is told. */
export const FEWEST_TOLD = 10

/**
 * How often something happened in one cell: the finest thing that is ever counted apart, one lesson at one community, one
 * step behind one code. Each event is in one cell and in no other.
 */
export interface Tally {
  readonly n: number
  /** The Monday of the week in which the last was added. */
  readonly week: CivilDate
  /** How many there were when that week began. */
  readonly before: number
}

/** As much of a number as is told where it is of no cell: its full tens; below ten none. */
export const tensOf = (n: number): number => n - (n % FEWEST_TOLD)

export interface Told {
  /** At least so many, full tens; null below ten. */
  readonly atLeast: number | null
  /** And no more than so many when the week began: what is told says so itself. */
  readonly atMost: number
}

/** The Monday of the week it is in (+08:00). */
export function weekOf(now: Instant): CivilDate {
  const today = dateOf(now)
  return addDays(today, 1 - weekdayOf(today))
}

/** One more. A clock put back adds to the week there was. */
export function tallied(tally: Tally | null, now: Instant): Tally {
  const week = weekOf(now)
  if (!tally) return { n: 1, week, before: 0 }
  return week > tally.week ? { n: tally.n + 1, week, before: tally.n } : { ...tally, n: tally.n + 1 }
}

const standing = ({ n, week, before }: Tally, now: Instant): number => (weekOf(now) > week ? n : before)

/**
 * What may be told of a set of cells above the care team: of one, of all of an area, of a filter, of a week against the one
 * before. It is the one function for that, and everything it tells is made of the same few numbers: of each cell by itself
 * the full tens it had when this week began. A sum is the sum of those, never of what is behind them.
 *
 * What is promised of somebody who reads every answer there is, of every area, filter and week, and takes any of them from
 * any other:
 * - of fewer than ten in a cell nothing is told: whatever is hidden of a cell may be anything from none to nine, each as
 *   possible as the other, whatever is told of the places around it (mission.md, row 84: n<10 hidden, no differencing);
 * - there is no complement: no sum holds what its parts do not tell;
 * - any two answers differ by nothing or by ten and more: over time, between an area and one within it, with a filter and
 *   without;
 * - what one person does changes no answer in the week they do it.
 *
 * What is not promised: against somebody who adds nine of their own and waits, nor that ten events are of ten people where one
 * person may add several (a lesson counts once a person and a day). Nothing here is noise, so whoever knows all but one
 * learns in one week of ten that there was one more.
 */
export function told(cells: readonly (Tally | null)[], now: Instant): Told {
  const stood = cells.map((cell) => (cell === null ? 0 : standing(cell, now)))
  const tens = stood.reduce((sum, n) => sum + tensOf(n), 0)
  return { atLeast: tens === 0 ? null : tens, atMost: tens + (FEWEST_TOLD - 1) * cells.length }
}
