import type { listOpenings } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'

export type Openings = OutputOf<typeof listOpenings>
export type Slot = Openings['openings'][number]['slots'][number]

/** A day with its free places, soonest first; empty when there are none. */
export interface OpenDay {
  readonly date: CivilDate
  readonly slots: readonly Slot[]
}

/** The days that were answered for, without what has gone by since. */
export function openDays({ dates, openings }: Openings, now: Instant): readonly OpenDay[] {
  const today = dateOf(now)
  return dates
    .filter((date) => date >= today)
    .map((date) => {
      const slots = openings.filter((one) => one.date === date).flatMap((one) => one.slots)
      return { date, slots: slots.filter(({ start }) => start > now).sort((a, b) => a.start - b.start) }
    })
}

/** The day to open on: the one chosen before, else the first with a free place; null when all is taken. */
export function dayToShow(days: readonly OpenDay[], chosen: CivilDate | null): CivilDate | null {
  if (chosen !== null && days.some((day) => day.date === chosen)) return chosen
  return days.find((day) => day.slots.length > 0)?.date ?? null
}

/** The days to choose between: those with a free place, and the one that is shown. */
export function daysToOffer(days: readonly OpenDay[], shown: CivilDate | null): readonly OpenDay[] {
  return days.filter((day) => day.slots.length > 0 || day.date === shown)
}
