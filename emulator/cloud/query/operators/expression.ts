import { evalExpr } from 'mingo/core'
import { $mod as baseMod, $multiply as baseMultiply, $trunc as baseTrunc } from 'mingo/operators/expression'
import { databaseFailed } from '../../wire/errors'
import { type Document, isDocument, type Value } from '../../wire/values'
import { compareValues } from '../compare'
import { $substrBytes } from './substring'

type Options = Parameters<typeof evalExpr>[2]
export type ExpressionOperator = (document: never, operands: never, options: Options) => unknown

/** A missing field is less than null here, unlike in queries. */
function compareResults(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareValues(a, b)
}

/** Values of any types, arrays as wholes: nothing is opened and no type left out, as there is in queries. */
const comparing =
  (name: string, decide: (compared: number) => Value): ExpressionOperator =>
  (document, operands, options) => {
    const values = evalExpr(document, operands, options) as Value[]
    if (!Array.isArray(values) || values.length !== 2) {
      throw databaseFailed(`[BadValue] Expression ${name} takes exactly 2 arguments.`)
    }
    return decide(compareResults(values[0], values[1]))
  }

/** Places count characters, not halves of them. */
const $indexOfCP: ExpressionOperator = (document, operands, options) => {
  const [text, part, from = 0, to] = evalExpr(document, operands, options) as [Value, Value, number?, number?]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') {
    throw databaseFailed('[BadValue] $indexOfCP requires a string as the first and second argument')
  }
  const characters = [...text].slice(0, to)
  const at = characters.slice(from).join('').indexOf(part)
  return at === -1 ? -1 : from + [...characters.slice(from).join('').slice(0, at)].length
}

/** Places count bytes. */
const $indexOfBytes: ExpressionOperator = (document, operands, options) => {
  const [text, part, from = 0, to] = evalExpr(document, operands, options) as [Value, Value, number?, number?]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') {
    throw databaseFailed('[BadValue] $indexOfBytes requires a string as the first and second argument')
  }
  return Buffer.from(text).subarray(0, to).indexOf(part, from)
}

/** The plain form, without places behind the point, is the one the SDK's documentation knows. */
const $trunc: ExpressionOperator = (document, operands, options) =>
  baseTrunc(document, (Array.isArray(operands) ? operands : [operands, 0]) as never, options as never)

/** Whole numbers know no minus zero. */
const whole =
  (base: ExpressionOperator): ExpressionOperator =>
  (document, operands, options) => {
    const result = base(document, operands, options)
    const values = Object.is(result, -0) ? (evalExpr(document, operands, options) as Value[]) : []
    return values.length > 0 && values.every(Number.isInteger) ? 0 : result
  }

const cased =
  (change: (text: string) => string): ExpressionOperator =>
  (document, operand, options) => {
    const value = evalExpr(document, (Array.isArray(operand) ? operand[0] : operand) as never, options)
    return value === null || value === undefined ? '' : change(String(value))
  }

const $switch: ExpressionOperator = (document, operand: Value, options) => {
  const { branches, default: other } = isDocument(operand) ? operand : {}
  if (!Array.isArray(branches) || branches.length === 0) {
    throw databaseFailed('[BadValue] $switch requires at least one branch.')
  }
  for (const branch of branches) {
    const { case: when, then } = branch as Document
    if (isTrue(evalExpr(document, when as never, options))) return evalExpr(document, then as never, options)
  }
  if (other !== undefined) return evalExpr(document, other as never, options)
  throw databaseFailed(
    '[BadValue] $switch could not find a matching branch for an input, and no default was specified.',
  )
}

const isTrue = (value: unknown): boolean => value !== null && value !== undefined && value !== false && value !== 0

const $meta: ExpressionOperator = () => {
  throw databaseFailed('[BadValue] $meta is not supported here')
}

export const expressionOperators = {
  $eq: comparing('$eq', (compared) => compared === 0),
  $ne: comparing('$ne', (compared) => compared !== 0),
  $gt: comparing('$gt', (compared) => compared > 0),
  $gte: comparing('$gte', (compared) => compared >= 0),
  $lt: comparing('$lt', (compared) => compared < 0),
  $lte: comparing('$lte', (compared) => compared <= 0),
  $cmp: comparing('$cmp', (compared) => Math.sign(compared)),
  $multiply: whole(baseMultiply as ExpressionOperator),
  $mod: whole(baseMod as ExpressionOperator),
  $indexOfCP,
  $indexOfBytes,
  // The same under its older name.
  $substr: $substrBytes,
  $substrBytes,
  $trunc,
  $toLower: cased((text) => text.toLowerCase()),
  $toUpper: cased((text) => text.toUpperCase()),
  $switch,
  $meta,
}
