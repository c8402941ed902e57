import {
  addDays,
  type CivilDate,
  clockText,
  dateOf,
  daysBetween,
  type Instant,
  minuteOf,
  type Weekday,
  weekdayOf,
  yearMonthDay,
} from '#core/domain/time'

const weekdays: Record<Weekday, string> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
}

export const weekdayText = (weekday: Weekday): string => weekdays[weekday]

/** `11月24日`; with the year when it is not the one of `today`. */
export function dateText(date: CivilDate, today: CivilDate): string {
  const { year, month, day } = yearMonthDay(date)
  return yearMonthDay(today).year === year ? `${month}月${day}日` : `${year}年${month}月${day}日`
}

/** `2026年11月22日`: for what has to be read years later. */
export function fullDateText(date: CivilDate): string {
  const { year, month, day } = yearMonthDay(date)
  return `${year}年${month}月${day}日`
}

/** `昨天`, `今天`, `明天`, `后天`, otherwise null. */
export function nearDayText(date: CivilDate, today: CivilDate): string | null {
  return ['昨天', '今天', '明天', '后天'][daysBetween(today, date) + 1] ?? null
}

/** `今天`, or `11月24日 周二`. */
export function dayText(date: CivilDate, today: CivilDate): string {
  return nearDayText(date, today) ?? `${dateText(date, today)} ${weekdayText(weekdayOf(date))}`
}

export const timeText = (instant: Instant): string => clockText(minuteOf(instant))

/** `今天 14:00`, or `11月24日 周二 14:00`. */
export function momentText(instant: Instant, now: Instant): string {
  return `${dayText(dateOf(instant), dateOf(now))} ${timeText(instant)}`
}

/** `11月24日 14:00`, also when that is today: for what is read on other days too. */
export const fullMomentText = (instant: Instant, now: Instant): string =>
  `${dateText(dateOf(instant), dateOf(now))} ${timeText(instant)}`

/** `14:00–14:50`; an end at midnight is written `24:00`. */
export function hoursText(start: Instant, end: Instant): string {
  const until = minuteOf(end) === 0 && end > start ? '24:00' : timeText(end)
  return `${timeText(start)}–${until}`
}

/** `11月24日 周二 14:00–14:50`, with the day named in full even when it is today: for what a person writes down. */
export function spanText(start: Instant, end: Instant, now: Instant): string {
  const date = dateOf(start)
  return `${dateText(date, dateOf(now))} ${weekdayText(weekdayOf(date))} ${hoursText(start, end)}`
}

/** `9:05`: minutes and seconds that are left; a second that has begun counts. */
export function leftText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}

/** `30 分钟`, `24 小时`, `2 天`: the largest unit it fills. */
export function minutesText(minutes: number): string {
  if (minutes >= 48 * 60 && minutes % (24 * 60) === 0) return `${minutes / (24 * 60)} 天`
  return minutes >= 60 && minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`
}

/** `11月`; with the year when it is not the one of `today`. */
export function monthText(date: CivilDate, today: CivilDate): string {
  const { year, month } = yearMonthDay(date)
  return yearMonthDay(today).year === year ? `${month}月` : `${year}年${month}月`
}

/** The days of a strip to choose from, today first. */
export function daysFrom(today: CivilDate, count: number): CivilDate[] {
  return Array.from({ length: count }, (_, at) => addDays(today, at))
}
