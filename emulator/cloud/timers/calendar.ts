/** CloudBase's triggers are in UTC+8 all year (developers.weixin.qq.com, wxcloud/guide/functions/triggers). */
const zoneSeconds = 8 * 3600
export const daySeconds = 86_400

/** A moment on the wall clock of UTC+8. */
export interface WallTime {
  /** Days since 1970-01-01. */
  day: number
  /** Seconds since that day's midnight. */
  second: number
}

export interface CivilDate {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

export function wallTimeOf(epochSeconds: number): WallTime {
  const local = epochSeconds + zoneSeconds
  const day = Math.floor(local / daySeconds)
  return { day, second: local - day * daySeconds }
}

export const epochSecondsOf = ({ day, second }: WallTime): number => day * daySeconds + second - zoneSeconds

/** 0 is Sunday. The first day of 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** The Gregorian calendar in 400-year eras whose years begin in March, so that the leap day comes last. */
export function civilDateOf(dayNumber: number): CivilDate {
  const sinceEra = dayNumber + 719_468
  const era = Math.floor(sinceEra / 146_097)
  const dayOfEra = sinceEra - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The number of a date; a month of 13 is January of the next year. */
export function dayNumberOf({ year, month, day }: CivilDate): number {
  if (month > 12) return dayNumberOf({ year: year + 1, month: month - 12, day })
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
