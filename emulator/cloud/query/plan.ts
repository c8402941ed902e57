import { type Document, isDocument, isScalar, type Value } from '../wire/values'
import { encodeKey } from './key'

/** A column holding the key of one path of every document. */
export interface KeyColumn {
  path: string
  column: string
  /** Some document has an array on this path, so the column no longer decides a query. */
  holdsArrays: boolean
}

/** A condition in SQL. `exact`: it decides by itself; otherwise what it lets through still has to be matched. */
export interface Plan {
  sql: string
  params: Buffer[]
  exact: boolean
}

export type FindColumn = (path: string) => KeyColumn | undefined

const everything: Plan = { sql: '1', params: [], exact: true }
const undecided: Plan = { sql: '1', params: [], exact: false }

/** As much of a query as the key columns can answer. What SQL lets through contains every match, whatever the query. */
export function planQuery(query: Document, findColumn: FindColumn): Plan {
  return conjunction(
    Object.entries(query).map(([field, condition]) => {
      if (field === '$and') return joined(condition, findColumn, conjunction)
      if (field === '$or') return joined(condition, findColumn, disjunction)
      if (field.startsWith('$')) return undecided
      const column = findColumn(field)
      return column && !column.holdsArrays ? planField(column.column, condition) : undecided
    }),
  )
}

function joined(branches: Value | undefined, findColumn: FindColumn, join: (plans: Plan[]) => Plan): Plan {
  if (!Array.isArray(branches) || branches.length === 0 || !branches.every(isDocument)) return undecided
  return join(branches.map((branch) => planQuery(branch, findColumn)))
}

function planField(column: string, condition: Value | undefined): Plan {
  if (isScalar(condition)) return { sql: `${column} = ?`, params: [encodeKey(condition)], exact: true }
  if (!isDocument(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) return undecided
  return conjunction(Object.entries(condition).map(([operator, operand]) => planOperator(column, operator, operand)))
}

const comparisons: Record<string, string> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' }

function planOperator(column: string, operator: string, operand: Value | undefined): Plan {
  if (operator === '$eq' && isScalar(operand)) return planField(column, operand)
  if (operator === '$in' && Array.isArray(operand) && operand.every(isScalar)) {
    const places = operand.map(() => '?').join(',')
    return { sql: `${column} IN (${places})`, params: operand.map(encodeKey), exact: true }
  }
  const sign = comparisons[operator]
  if (sign && isOrdered(operand)) {
    const key = encodeKey(operand)
    return sign.startsWith('<')
      ? { sql: `(${column} ${sign} ? AND ${column} >= ?)`, params: [key, floorOf(operand, key)], exact: true }
      : { sql: `(${column} ${sign} ? AND ${column} < ?)`, params: [key, ceilingOf(key)], exact: true }
  }
  return undecided
}

const isOrdered = (value: Value | undefined): value is number | string | Date =>
  (typeof value === 'number' && !Number.isNaN(value)) || typeof value === 'string' || value instanceof Date

/** A comparison never leaves the type of its operand: 3 is neither above nor below "a", nor is it below NaN. */
const floorOf = (operand: Value, key: Buffer): Buffer =>
  typeof operand === 'number' ? encodeKey(-Infinity) : key.subarray(0, 1)
const ceilingOf = (key: Buffer): Buffer => Buffer.from([(key[0] as number) + 1])

function conjunction(plans: Plan[]): Plan {
  const decided = plans.filter((plan) => plan.sql !== '1')
  const exact = plans.every((plan) => plan.exact)
  if (decided.length === 0) return exact ? everything : undecided
  return { sql: decided.map((plan) => plan.sql).join(' AND '), params: decided.flatMap((plan) => plan.params), exact }
}

function disjunction(plans: Plan[]): Plan {
  if (plans.some((plan) => plan.sql === '1')) return undecided
  return {
    sql: `(${plans.map((plan) => `(${plan.sql})`).join(' OR ')})`,
    params: plans.flatMap((plan) => plan.params),
    exact: plans.every((plan) => plan.exact),
  }
}
