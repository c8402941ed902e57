import { evalExpr } from 'mingo/core'
import { databaseFailed } from '../../wire/errors'
import type { Value } from '../../wire/values'
import type { ExpressionOperator } from './expression'

const refused = (what: string) => databaseFailed(`[BadValue] $substrBytes: ${what}`)

/** Places count bytes; a length below 0 means all the rest, a place below 0 nothing, and neither may cut a character. */
export const $substrBytes: ExpressionOperator = (document, operands, options) => {
  const [given, from, length] = evalExpr(document, operands, options) as Value[]
  const bytes = Buffer.from(textOf(given))
  const start = wholeNumber('Starting index', from)
  const size = wholeNumber('Length', length)
  if (start < 0 || start >= bytes.length) return ''
  const end = size < 0 ? bytes.length : Math.min(start + size, bytes.length)
  if (isInside(bytes[start])) throw refused('Invalid range, starting index is a UTF-8 continuation byte.')
  if (end < bytes.length && isInside(bytes[end]))
    throw refused('Invalid range, ending index is in the middle of a UTF-8 character.')
  return bytes.toString('utf8', start, end)
}

/** Of a character of several bytes, one after the first. */
const isInside = (byte = 0): boolean => (byte & 0xc0) === 0x80

function wholeNumber(name: string, value: Value | undefined): number {
  if (typeof value !== 'number') throw refused(`${name} must be a numeric type`)
  return Math.trunc(value)
}

function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw refused("can't convert from this type to String")
}
