import { evalExpr } from 'mingo/core'
import {
  $concat as baseConcat,
  $concatArrays as baseConcatArrays,
  $range as baseRange,
} from 'mingo/operators/expression'
import { databaseFailed } from '../../wire/errors'
import type { ExpressionOperator } from './expression'

/** What one value may take up while a pipeline works on it, in MongoDB and here, and what an element of it counts for. */
const mostBytes = 104_857_600
const elementBytes = 16

function refuseLarger(operator: string, bytes: number): void {
  if (bytes <= mostBytes) return
  throw databaseFailed(
    `[ExceededMemoryLimit] ${operator} would use too much memory (${bytes} bytes) and cannot spill to disk. Memory limit: ${mostBytes} bytes`,
  )
}

const $range: ExpressionOperator = (document, operands, options) => {
  const [from, to, step = 1] = evalExpr(document, operands, options) as number[]
  refuseLarger('$range', Math.ceil((Number(to) - Number(from)) / Number(step)) * elementBytes)
  return baseRange(document, operands as never, options as never)
}

/** Doubled again and again within one expression these outgrow any machine. */
const growing =
  (name: string, bytesEach: number, base: ExpressionOperator): ExpressionOperator =>
  (document, operands, options) => {
    const result = base(document, operands, options) as { length: number } | null
    refuseLarger(name, (result?.length ?? 0) * bytesEach)
    return result
  }

export const growingOperators = {
  $range,
  $concat: growing('$concat', 1, baseConcat as ExpressionOperator),
  $concatArrays: growing('$concatArrays', elementBytes, baseConcatArrays as ExpressionOperator),
}
