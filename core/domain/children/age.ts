import { addDays, type CivilDate, yearMonthDay } from '../time'

/** All that is asked of when somebody was born: no day. */
export interface Born {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

/** What is known of when a child was born. `pretermWeeks`: full weeks of pregnancy, of who came before 37; else null. */
export interface AgeFacts {
  readonly born: Born
  readonly pretermWeeks: number | null
}

/**
 * How old somebody is for sure: as old as the youngest of those born in that month. `orOneMore`: whoever was born early
 * in it is a month older by now.
 */
export interface Age {
  /** Completed months of life. */
  readonly months: number
  readonly orOneMore: boolean
}

/** Completed weeks of gestation from which nothing is corrected. */
export const TERM = 37
/** Weeks of gestation at the due date. */
export const FULL = 40
/** Completed months of life from which on nobody corrects any more. */
export const CORRECTED_UNTIL = 24

export const yearsOf = ({ months }: Pick<Age, 'months'>): number => Math.floor(months / 12)

/** Below 0 before birth. Who was born on a day that a month lacks completes it on its last (民法典 202). */
export function fullMonths(born: CivilDate, on: CivilDate): number {
  const from = yearMonthDay(born)
  const to = yearMonthDay(on)
  const reached = to.day >= from.day || yearMonthDay(addDays(on, 1)).day === 1
  return (to.year - from.year) * 12 + to.month - from.month - (reached ? 0 : 1)
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`)

/** The days of the month of birth that have come, first to last. */
export function daysOfBirth({ year, month }: Born, on: CivilDate): CivilDate[] {
  const first = `${year}-${two(month)}-01`
  const days = Array.from({ length: 31 }, (_, at) => addDays(first, at))
  return days.filter((day) => yearMonthDay(day).month === month && day <= on)
}

/** Null before the month of birth. */
export function ageOn(born: Born, date: CivilDate): Age | null {
  const days = daysOfBirth(born, date)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  const months = fullMonths(last, date)
  return { months, orOneMore: fullMonths(first, date) > months }
}

/** How many weeks are taken off of who has lived so many months: of who was born before 37, what was missing to 40. */
export function weeksCorrected(pretermWeeks: number | null, months: number): number {
  return pretermWeeks === null || pretermWeeks >= TERM || months >= CORRECTED_UNTIL ? 0 : FULL - pretermWeeks
}

const before = (date: CivilDate, weeks: number) => addDays(date, -7 * weeks)

/** Full months as they count for what a child can do; below 0 before the due date. */
export function developmentalMonths(born: CivilDate, pretermWeeks: number | null, on: CivilDate): number {
  return fullMonths(born, before(on, weeksCorrected(pretermWeeks, fullMonths(born, on))))
}

/** The age to look at development by. Nobody is younger than new-born. `byWeeks`: how much was taken off. */
export function correctedAgeOn(
  { born, pretermWeeks }: AgeFacts,
  date: CivilDate,
): (Age & { readonly byWeeks: number }) | null {
  const age = ageOn(born, date)
  if (!age) return null
  const byWeeks = weeksCorrected(pretermWeeks, age.months)
  return { ...(ageOn(born, before(date, byWeeks)) ?? { months: 0, orOneMore: false }), byWeeks }
}
