import { addDays, type CivilDate, yearMonthDay } from '../time'

/** All that is asked of when somebody was born: no day. */
export interface Born {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
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

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn({ year, month }: Born): number {
  if (month === 2) return leap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Null before the month of birth. Who was born on a day that a month lacks completes it on its last (民法典 202). */
export function ageOn(born: Born, date: CivilDate): Age | null {
  const { year, month, day } = yearMonthDay(date)
  const oldest = (year - born.year) * 12 + month - born.month
  if (oldest < 0) return null
  const isSure = day >= Math.min(daysIn(born), daysIn({ year, month }))
  return isSure || oldest === 0 ? { months: oldest, orOneMore: false } : { months: oldest - 1, orOneMore: true }
}

export const yearsOf = ({ months }: Pick<Age, 'months'>): number => Math.floor(months / 12)

/** Completed weeks of gestation from which nothing is corrected. */
export const TERM = 37
/** Weeks of gestation at the due date. */
export const FULL = 40
/** Completed months of life from which on nobody corrects any more. */
export const CORRECTED_UNTIL = 24

/**
 * The age to look at development by: of who was born before 37 weeks it is counted from 40 weeks, until they are two.
 * Nobody is younger than new-born. `byWeeks`: how much was taken off.
 */
export function correctedAgeOn(
  { born, pretermWeeks }: { readonly born: Born; readonly pretermWeeks: number | null },
  date: CivilDate,
): (Age & { readonly byWeeks: number }) | null {
  const age = ageOn(born, date)
  if (!age) return null
  if (pretermWeeks === null || pretermWeeks >= TERM || age.months >= CORRECTED_UNTIL) return { ...age, byWeeks: 0 }
  const byWeeks = FULL - pretermWeeks
  return { ...(ageOn(born, addDays(date, -7 * byWeeks)) ?? { months: 0, orOneMore: false }), byWeeks }
}
