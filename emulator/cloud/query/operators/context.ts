import { Context } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { Query } from 'mingo/query'
import type { Value } from '../../wire/values'
import { dateOperators } from './date'
import { expressionOperators } from './expression'
import { geoOperators } from './geo'
import { growingOperators } from './growing'
import { elementOperators, valueOperators } from './query'
import { stages } from './stages'

type Options = ConstructorParameters<typeof Query>[1]

const matches = (criteria: Value, options: Options) => {
  const compiled = new Query(criteria as never, options)
  return (document: Value) => compiled.test(document as never)
}

/** The engine with the operators it takes differently from MongoDB put right. */
export const context = Context.init({
  accumulator,
  expression: { ...expression, ...expressionOperators, ...growingOperators, ...dateOperators } as never,
  pipeline: { ...pipeline, ...stages } as never,
  projection,
  query: { ...query, ...valueOperators, ...geoOperators, ...elementOperators<Options>(matches) } as never,
  window,
} as never)

export const engineOptions = { context, scriptEnabled: false }
