import type { Interval, WeeklyHours } from '../scheduling/hours'
import { clockText, type MinuteOfDay, type Weekday } from '../time'

const signs = '一二三四五六日'
const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const plainDigits = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

function minuteIn(text: string): MinuteOfDay | null {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[:：.．点时](\d{1,2})?分?)?$/.exec(text) ?? []
  if (hour === undefined || Number(minute) > 59) return null
  const at = Number(hour) * 60 + Number(minute || 0)
  return at <= 1440 ? at : null
}

/** `9:00-12:00、14:00-17:30`; null for anything else. */
function stretchesIn(text: string): readonly Interval[] | null {
  const parts = text.split(/[、,，\s]+/).filter((part) => part !== '')
  const read = parts.map((part): Interval | null => {
    const [from, until, ...more] = part.split(/[-–—~～至到]+/).map(minuteIn)
    if (more.length > 0 || from === null || from === undefined || until === null || until === undefined) return null
    return from < until ? { from, until } : null
  })
  return read.length === 0 || read.includes(null) ? null : (read as Interval[])
}

const dayOf = (sign: string): Weekday => (sign === '天' ? 7 : ((signs.indexOf(sign) + 1) as Weekday))

/** `周一至周五`, `周二、周四`, `每天`: which days; null for anything else. */
function daysIn(text: string): readonly Weekday[] | null {
  if (text === '每天' || text === '每日') return days
  if (text === '工作日') return days.slice(0, 5)
  if (text === '周末') return days.slice(5)
  const found: Weekday[] = []
  for (const part of text.split(/[、,，和及\s]+/)) {
    const [, first, last] =
      /^(?:周|星期|礼拜)?([一二三四五六日天])(?:[-–—~～至到]+(?:周|星期|礼拜)?([一二三四五六日天]))?$/.exec(part) ?? []
    if (first === undefined) return null
    const [from, until] = [dayOf(first), dayOf(last ?? first)]
    if (until < from) return null
    found.push(...days.slice(from - 1, until))
  }
  return found
}

/**
 * Hours of a week as one writes them into one cell: `周一至周五 9:00-12:00、14:00-17:30；周六 9:00-12:00`. Null where they
 * cannot be read; whether they can be kept is asked elsewhere. Nothing written is no hours.
 */
export function weekIn(written: string): readonly WeeklyHours[] | null {
  const parts = plainDigits(written)
    .split(/[;；\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => {
    const [, who = '', when = ''] = /^([^\d]+?)[\s：:]*(\d.*)$/.exec(part) ?? []
    const [on, stretches] = [daysIn(who.trim()), stretchesIn(when)]
    return on && stretches ? on.flatMap((weekday) => stretches.map((one) => ({ weekday, ...one }))) : null
  })
  return read.includes(null) ? null : read.flatMap((part) => part ?? [])
}

const stretchesText = (hours: readonly WeeklyHours[], weekday: Weekday) =>
  hours
    .filter((one) => one.weekday === weekday)
    .sort((a, b) => a.from - b.from)
    .map(({ from, until }) => `${clockText(from)}-${clockText(until)}`)
    .join('、')

/** The same, written: days with the same hours stand together. */
export function weekText(hours: readonly WeeklyHours[]): string {
  const said = new Map<string, Weekday[]>()
  for (const day of days) {
    const text = stretchesText(hours, day)
    if (text !== '') said.set(text, [...(said.get(text) ?? []), day])
  }
  const parts = [...said].map(([text, on]) => `${on.map((day) => `周${signs[day - 1]}`).join('、')} ${text}`)
  return parts.join('；')
}
