import type { listAnyone, listOpenings } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { addDays, type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { Time } from './place'

export type Openings = OutputOf<typeof listOpenings>
export type Slot = Openings['openings'][number]['slots'][number]

/** A day with its free times, soonest first; empty when there are none. */
export interface OpenDay<One extends Time = Time> {
  readonly date: CivilDate
  readonly times: readonly One[]
}

const toCome = <One extends Time>(times: readonly One[], now: Instant): One[] =>
  times.filter(({ start }) => start > now).sort((a, b) => a.start - b.start)

/** The days that were answered for, without what has gone by since. */
export function openDays({ dates, openings }: Openings, now: Instant): readonly OpenDay<Slot>[] {
  const today = dateOf(now)
  return dates
    .filter((date) => date >= today)
    .map((date) => {
      const slots = openings.filter((one) => one.date === date).flatMap((one) => one.slots)
      return { date, times: toCome(slots, now) }
    })
}

/** The same of anybody suitable. */
export function daysOfAnyone({ days }: OutputOf<typeof listAnyone>, now: Instant): readonly OpenDay[] {
  const today = dateOf(now)
  return days.filter(({ date }) => date >= today).map(({ date, times }) => ({ date, times: toCome(times, now) }))
}

/** The day to open on: the one chosen before, else the first with a free time; null when all is taken. */
export function dayToShow(days: readonly OpenDay[], chosen: CivilDate | null): CivilDate | null {
  if (chosen !== null && days.some((day) => day.date === chosen)) return chosen
  return days.find((day) => day.times.length > 0)?.date ?? null
}

/** With every day between the first and the last: a calendar has no holes. */
export function withoutHoles<One extends Time>(days: readonly OpenDay<One>[]): readonly OpenDay<One>[] {
  const whole: OpenDay<One>[] = []
  for (const day of days) {
    for (let next = whole.at(-1); next && addDays(next.date, 1) < day.date; next = whole.at(-1))
      whole.push({ date: addDays(next.date, 1), times: [] })
    whole.push(day)
  }
  return whole
}
