import type { listOpenings } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { addDays, type CivilDate, dateOf, type Instant } from '#core/domain/time'

export type Openings = OutputOf<typeof listOpenings>['openings']
export type Slot = Openings[number]['slots'][number]

/** How many days the strip shows, today included. */
export const DAYS_SHOWN = 14

/** A day of the strip with its free places, soonest first; empty when there are none. */
export interface OpenDay {
  readonly date: CivilDate
  readonly slots: readonly Slot[]
}

export function openDays(openings: Openings, today: CivilDate): readonly OpenDay[] {
  return Array.from({ length: DAYS_SHOWN }, (_, at) => {
    const date = addDays(today, at)
    const slots = openings.filter((one) => one.date === date).flatMap((one) => one.slots)
    return { date, slots: [...slots].sort((a, b) => a.start - b.start) }
  })
}

/** The day to open on: the one chosen before, else the first with a free place, else today. */
export function dayToShow(days: readonly OpenDay[], chosen: CivilDate | null, today: CivilDate): CivilDate {
  if (chosen !== null && days.some((day) => day.date === chosen)) return chosen
  return days.find((day) => day.slots.length > 0)?.date ?? today
}

/** Whether a place somebody picked is still on offer after the list was read again. */
export function isOffered(days: readonly OpenDay[], start: Instant): boolean {
  return days.some((day) => day.date === dateOf(start) && day.slots.some((slot) => slot.start === start))
}
