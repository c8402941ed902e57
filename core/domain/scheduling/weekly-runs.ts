import type { Weekday } from '../time'
import type { WeeklyHours } from './hours'

/** Days one after another with the same hours, the earliest stretch first. */
export interface WeeklyRun {
  readonly first: Weekday
  readonly last: Weekday
  readonly stretches: readonly WeeklyHours[]
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** A week as it is said on a door; closed days are in no run. */
export function weeklyRuns(hours: readonly WeeklyHours[]): WeeklyRun[] {
  const of = (weekday: Weekday) =>
    hours.filter((stretch) => stretch.weekday === weekday).sort((one, other) => one.from - other.from)
  const sameAs = (one: readonly WeeklyHours[], other: readonly WeeklyHours[]) =>
    one.length === other.length &&
    one.every(({ from, until }, at) => from === other[at]?.from && until === other[at]?.until)
  const runs: WeeklyRun[] = []
  for (const weekday of week) {
    const stretches = of(weekday)
    const before = runs.at(-1)
    if (stretches.length === 0) continue
    if (before && before.last === weekday - 1 && sameAs(before.stretches, stretches)) {
      runs[runs.length - 1] = { ...before, last: weekday }
    } else runs.push({ first: weekday, last: weekday, stretches })
  }
  return runs
}
