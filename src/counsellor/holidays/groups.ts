import type { SpecialDay } from '#core/domain/scheduling/calendar'
import { addDays, type CivilDate, type Weekday, yearMonthDay } from '#core/domain/time'
import { dateText } from '../../wording/dates'

export type WorkDay = Extract<SpecialDay, { readonly kind: 'work' }>

/** Days off in a row that have one name. */
export interface DaysOff {
  readonly name: string
  readonly first: CivilDate
  readonly last: CivilDate
}

export function daysOff(days: readonly SpecialDay[]): DaysOff[] {
  const all: DaysOff[] = []
  for (const { date, kind, name } of days) {
    if (kind !== 'off') continue
    const before = all.at(-1)
    if (before && before.name === name && addDays(before.last, 1) === date)
      all[all.length - 1] = { ...before, last: date }
    else all.push({ name, first: date, last: date })
  }
  return all
}

export const workDays = (days: readonly SpecialDay[]): WorkDay[] =>
  days.flatMap((day) => (day.kind === 'work' ? day : []))

export type Follow = Readonly<Record<CivilDate, Weekday>>

/** The weekday each day of work has the hours of: as the calendar has it already, else as the table has it. */
export function followed(days: readonly SpecialDay[], applied: readonly SpecialDay[]): Follow {
  const own = new Map(workDays(applied).map(({ date, as }) => [date, as]))
  return Object.fromEntries(workDays(days).map(({ date, as }) => [date, own.get(date) ?? as]))
}

/** `元旦 1月1日 至 1月3日` */
export function daysOffText({ name, first, last }: DaysOff, today: CivilDate): string {
  const days = first === last ? dateText(first, today) : `${dateText(first, today)} 至 ${dateText(last, today)}`
  return `${name} ${days}`
}

/** What comes after the last day that is known, by its name: a whole year where it begins with one. */
export function unknownText(through: CivilDate): string {
  const next = addDays(through, 1)
  const { year, month, day } = yearMonthDay(next)
  const what = month === 1 && day === 1 ? `${year} 年` : `${year} 年 ${month} 月 ${day} 日以后`
  return `${what}的放假安排还没有公布。这里什么都不猜：那些日子先照每周的时间开放，公布以后会列在这里。`
}
