/**
 * Instants are epoch milliseconds. Wall time is China Standard Time, +08:00 all year (no daylight saving since 1991),
 * so a calendar day is plain integer arithmetic and no time-zone table is needed.
 */
export type Instant = number

/** A day of the civil calendar in China, `yyyy-mm-dd`. */
export type CivilDate = string

/** Minutes since midnight in China, 0 to 1440. */
export type MinuteOfDay = number

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const CHINA_OFFSET = 8 * HOUR

/** Days since 1970-01-01 in the proleptic Gregorian calendar; exact for every year a service could meet. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function civil(number: number): { year: number; month: number; day: number } {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`)

function fromDayNumber(number: number): CivilDate {
  const { year, month, day } = civil(number)
  return `${year}-${pad(month)}-${pad(day)}`
}

function toDayNumber(date: CivilDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** True only for a day that exists: `2026-02-29` is not one. Years 1970 to 9999. */
export function isCivilDate(text: string): text is CivilDate {
  return /^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/.test(text) && fromDayNumber(toDayNumber(text)) === text
}

export function dateOf(instant: Instant): CivilDate {
  return fromDayNumber(Math.floor((instant + CHINA_OFFSET) / DAY))
}

export function minuteOf(instant: Instant): MinuteOfDay {
  const local = instant + CHINA_OFFSET
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE)
}

/** The instant at `minute` minutes past midnight of `date` in China; 1440 is the next midnight. */
export function instantAt(date: CivilDate, minute: MinuteOfDay = 0): Instant {
  return toDayNumber(date) * DAY - CHINA_OFFSET + minute * MINUTE
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function yearMonthDay(date: CivilDate): { year: number; month: number; day: number } {
  return civil(toDayNumber(date))
}

/** `09:30`; 1440 is written `24:00`. */
export function clockText(minute: MinuteOfDay): string {
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}
