import { type Document, isDocument, type Value } from '../wire/values'
import { type Order, readOrder } from './order'

/** The beginning of a pipeline as a query, so that it goes where the indexes are, and the stages that are left. */
export interface PipelineHead {
  query: Document
  order: Order
  offset: number
  limit?: number
  rest: Document[]
}

/** Takes `$match`, `$sort`, `$skip` and `$limit`, each once and in that order. What is none of them stays, to be refused. */
export function splitPipeline(pipeline: readonly Document[]): PipelineHead {
  const rest = [...pipeline]
  const take = <Operand extends Value>(stage: string, isRight: (operand: Value | undefined) => operand is Operand) => {
    const operand = rest[0]?.[stage]
    if (!isRight(operand)) return undefined
    rest.shift()
    return operand
  }
  const query = take('$match', isDocument) ?? {}
  const order = readOrder(take('$sort', isOrder) ?? {})
  const offset = take('$skip', isCount) ?? 0
  const limit = take('$limit', isPositive)
  return { query, order, offset, ...(limit === undefined ? {} : { limit }), rest }
}

const isOrder = (operand: Value | undefined): operand is Document =>
  isDocument(operand) &&
  Object.keys(operand).length > 0 &&
  Object.values(operand).every((direction) => direction === 1 || direction === -1)

const isCount = (operand: Value | undefined): operand is number => Number.isSafeInteger(operand) && Number(operand) >= 0
const isPositive = (operand: Value | undefined): operand is number => isCount(operand) && operand > 0
