import { addDays, type CivilDate, dateOf, type Instant, instantAt } from '../time'
import { overlaps, type Rota } from './rota'

export interface Stretch {
  readonly from: number
  readonly until: number
}

/** The stretches of a day somebody has to be there in, in order; those that touch are one. */
export type HoursOn = (date: CivilDate) => readonly Stretch[]

/** A stretch of time without a gap, also over midnight, and the day it began on. */
export interface Opening {
  readonly begin: Instant
  readonly end: Instant
  readonly date: CivilDate
}

const MIDNIGHT = 1440

/** Openings that began before the rota was made, and that nobody was put on, were promised to nobody. */
export function isWatched(rota: Rota, date: CivilDate, stretch: Stretch): boolean {
  if (rota.since === null) return false
  return instantAt(date, stretch.from) >= rota.since || rota.shifts.some((one) => overlaps(one, { date, ...stretch }))
}

/**
 * What of a day is watched by this rota (`isOf`: whether a day lies in its week). A stretch that runs into the next day goes
 * on there, where that day begins with one; it belongs to the day it began on, one day back at the most. So what is open
 * around the clock begins anew each midnight but the one that is looked over. `carried`: what began yesterday is watched by
 * the week before this one.
 */
export function openingsOf(
  rota: Rota,
  hoursOn: HoursOn,
  now: Instant,
  { isOf, carried = false }: { readonly isOf: (date: CivilDate) => boolean; readonly carried?: boolean },
): Opening[] {
  const today = dateOf(now)
  const [before, after] = [addDays(today, -1), addDays(today, 1)]
  const late = hoursOn(before).find(({ until }) => until === MIDNIGHT)
  const early = hoursOn(today).find(({ from }) => from === 0)
  const found: Opening[] = []
  const runsIn = late !== undefined && early !== undefined
  if (runsIn && isOf(before) && isWatched(rota, before, late))
    found.push({ date: before, begin: instantAt(before, late.from), end: instantAt(today, early.until) })
  if (!isOf(today)) return found
  const goesOn = hoursOn(after).find(({ from }) => from === 0)
  for (const stretch of hoursOn(today)) {
    if (stretch.from === 0 && (found.length > 0 || carried)) continue
    if (!isWatched(rota, today, stretch)) continue
    const end = stretch.until === MIDNIGHT && goesOn ? instantAt(after, goesOn.until) : instantAt(today, stretch.until)
    found.push({ date: today, begin: instantAt(today, stretch.from), end })
  }
  return found
}
