import { evalExpr } from 'mingo/core'
import { $dateToString as inZone } from 'mingo/operators/expression'
import { databaseFailed } from '../../wire/errors'
import { isDocument, type Value } from '../../wire/values'
import type { ExpressionOperator } from './expression'

type Options = Parameters<ExpressionOperator>[2]
const dayMs = 86_400_000

/** The instant whose UTC fields are what a clock in the zone shows, and the zone's offset; null for no date. */
function readLocal(document: never, operand: Value, options: Options): { local: Date; minutes: number } | null {
  const spec = isDocument(operand) && operand.date !== undefined ? operand : { date: operand }
  const date = evalExpr(document, spec.date as never, options) as Value | undefined
  if (date === null || date === undefined) return null
  if (!(date instanceof Date)) throw databaseFailed("[BadValue] can't convert to Date")
  const zone = spec.timezone === undefined ? {} : { timezone: spec.timezone }
  const text = inZone(document, { date, format: '%Y-%m-%dT%H:%M:%S.%LZ', ...zone } as never, options as never)
  const local = new Date(String(text))
  return { local, minutes: Math.round((local.getTime() - date.getTime()) / 60_000) }
}

const dayOfYear = (local: Date): number =>
  Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0)) / dayMs) + 1

/** Weeks begin on Sunday; the days before the year's first Sunday are in week 0. */
const weekOf = (local: Date): number => Math.floor((dayOfYear(local) + 6 - local.getUTCDay()) / 7)

const isoDay = (local: Date): number => local.getUTCDay() || 7

/** The Thursday of the same week decides which year a week belongs to. */
function isoWeekOf(local: Date): { year: number; week: number } {
  const thursday = new Date(local.getTime() + (4 - isoDay(local)) * dayMs)
  return { year: thursday.getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) }
}

const part =
  (read: (local: Date) => number): ExpressionOperator =>
  (document, operand, options) => {
    const found = readLocal(document, operand, options)
    return found && read(found.local)
  }

const padded = (value: number, width: number) => String(value).padStart(width, '0')

/** What each letter after a % stands for. */
const letters: Record<string, (local: Date, minutes: number) => string> = {
  '%': () => '%',
  Y: (local) => padded(local.getUTCFullYear(), 4),
  m: (local) => padded(local.getUTCMonth() + 1, 2),
  d: (local) => padded(local.getUTCDate(), 2),
  H: (local) => padded(local.getUTCHours(), 2),
  M: (local) => padded(local.getUTCMinutes(), 2),
  S: (local) => padded(local.getUTCSeconds(), 2),
  L: (local) => padded(local.getUTCMilliseconds(), 3),
  j: (local) => padded(dayOfYear(local), 3),
  w: (local) => String(local.getUTCDay() + 1),
  u: (local) => String(isoDay(local)),
  U: (local) => padded(weekOf(local), 2),
  V: (local) => padded(isoWeekOf(local).week, 2),
  G: (local) => padded(isoWeekOf(local).year, 4),
  z: (_, minutes) =>
    `${minutes < 0 ? '-' : '+'}${padded(Math.floor(Math.abs(minutes) / 60), 2)}${padded(Math.abs(minutes) % 60, 2)}`,
  Z: (_, minutes) => `${minutes < 0 ? '-' : '+'}${padded(Math.abs(minutes), 3)}`,
}

const $dateToString: ExpressionOperator = (document, operand, options) => {
  const spec = operand as Value
  if (!isDocument(spec) || spec.date === undefined)
    throw databaseFailed("[BadValue] Missing 'date' parameter to $dateToString")
  const found = readLocal(document, spec, options)
  if (!found) return spec.onNull === undefined ? null : evalExpr(document, spec.onNull as never, options)
  const format = spec.format === undefined ? '%Y-%m-%dT%H:%M:%S.%LZ' : evalExpr(document, spec.format as never, options)
  return String(format).replace(/%(.?)/gs, (_, letter: string) => {
    const write = Object.hasOwn(letters, letter) ? letters[letter] : undefined
    if (!write) throw databaseFailed(`[BadValue] Invalid format character '%${letter}' in format string`)
    return write(found.local, found.minutes)
  })
}

export const dateOperators = {
  $week: part(weekOf),
  $isoWeek: part((local) => isoWeekOf(local).week),
  $isoWeekYear: part((local) => isoWeekOf(local).year),
  $dateToString,
}
