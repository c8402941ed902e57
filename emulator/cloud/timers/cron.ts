import { nextRun } from './next-run'

/** When a trigger runs: the values each field takes, ascending. */
export interface Cron {
  seconds: number[]
  minutes: number[]
  hours: number[]
  days: number[]
  months: number[]
  /** 0 is Sunday. */
  weekdays: number[]
  years: number[]
  /** Both a day and a weekday are asked for: then either will do. */
  eitherDay: boolean
}

export class CronRefused extends Error {}

interface Field {
  label: string
  least: number
  most: number
  names?: string[]
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const firstYear = 1970

const fields = {
  seconds: { label: 'second', least: 0, most: 59 },
  minutes: { label: 'minute', least: 0, most: 59 },
  hours: { label: 'hour', least: 0, most: 23 },
  days: { label: 'day', least: 1, most: 31 },
  months: { label: 'month', least: 1, most: 12, names: months },
  weekdays: { label: 'weekday', least: 0, most: 6, names: weekdays },
  years: { label: 'year', least: firstYear, most: 2099 },
} as const satisfies Record<string, { label: string; least: number; most: number; names?: string[] }>

/**
 * Read the seven fields `second minute hour day month weekday year` with `,` `-` `*` `/`: exactly what the page of
 * WeChat's documentation on triggers allows (names in capitals; no `?`, `L`, `W`, `#`, no weekday 7, no range that
 * runs backwards). Refuses also what no day of the calendar can match.
 */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/ +/)
  if (parts.length !== 7) throw new CronRefused(`a cron expression has seven fields, this one ${parts.length}`)
  const read = (at: number, field: Field) => readField(parts[at] as string, field)
  const cron: Cron = {
    seconds: read(0, fields.seconds),
    minutes: read(1, fields.minutes),
    hours: read(2, fields.hours),
    days: read(3, fields.days),
    months: read(4, fields.months),
    weekdays: read(5, fields.weekdays),
    years: read(6, fields.years),
    eitherDay: parts[3] !== '*' && parts[5] !== '*',
  }
  if (nextRun(cron, Number.NEGATIVE_INFINITY) === null) throw new CronRefused('no day of the calendar ever matches')
  return cron
}

function readField(text: string, field: Field): number[] {
  const values = text.split(',').flatMap((item) => readItem(item, field))
  return [...new Set(values)].sort((a, b) => a - b)
}

/** `*`, `5`, `1-5`, and each with a step; `5/10` goes from 5 to the end. */
function readItem(item: string, field: Field): number[] {
  const [span = '', stepText, ...more] = item.split('/')
  const step = stepText === undefined ? 1 : /^\d{1,4}$/.test(stepText) ? Number(stepText) : 0
  if (more.length > 0 || step < 1) throw new CronRefused(`the ${field.label} '${item}' has no step of 1 or more`)
  const ends = span === '*' ? [field.least, field.most] : span.split('-').map((end) => readValue(end, item, field))
  const [from = Number.NaN, to = stepText === undefined ? from : field.most, ...rest] = ends
  if (rest.length > 0) throw new CronRefused(`the ${field.label} '${item}' is no range`)
  if (from > to) throw new CronRefused(`the ${field.label} '${item}' runs backwards`)
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step)
}

function readValue(text: string, item: string, { label, least, most, names = [] }: Field): number {
  const named = names.indexOf(text)
  const value = named >= 0 ? named + least : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw new CronRefused(`the ${label} '${item}' is not in ${least}-${most}`)
  return value
}
