import { type Document, isDocument, isScalar, type Scalar, type Value } from '../wire/values'
import { encodeKey } from './key'

/** A column holding the key of one path of every document. */
export interface KeyColumn {
  path: string
  column: string
  /** Some document has an array or a pattern on this path, so the column no longer decides a query. */
  isManifold: boolean
}

/** A condition in SQL. `exact`: it decides by itself; otherwise what it lets through still has to be matched. */
export interface Plan {
  sql: string
  params: (Buffer | number)[]
  exact: boolean
}

export type FindColumn = (path: string) => KeyColumn | undefined

const everything: Plan = { sql: '1', params: [], exact: true }
const undecided: Plan = { sql: '1', params: [], exact: false }

/** SQLite takes 32,766, and brackets in brackets as far as its parser's stack of a hundred goes. */
const mostParams = 10_000
const mostBrackets = 30

/** As much of a query as the key columns can answer. What SQL lets through contains every match, whatever the query. */
export function planQuery(query: Document, findColumn: FindColumn): Plan {
  const plan = planPart(query, findColumn)
  return plan.params.length > mostParams || bracketsIn(plan) > mostBrackets ? undecided : plan
}

/** How deep brackets stand in brackets. */
function bracketsIn({ sql }: Plan): number {
  let level = 0
  let deepest = 0
  for (const bracket of sql.match(/[()]/g) ?? []) {
    level += bracket === '(' ? 1 : -1
    deepest = Math.max(deepest, level)
  }
  return deepest
}

function planPart(query: Document, findColumn: FindColumn): Plan {
  return conjunction(
    Object.entries(query).map(([field, condition]) => {
      if (field === '$and') return joined(condition, findColumn, conjunction)
      if (field === '$or') return joined(condition, findColumn, disjunction)
      if (field === '$nor') return negation(joined(condition, findColumn, disjunction))
      if (field.startsWith('$')) return undecided
      const column = findColumn(field)
      return column && !column.isManifold ? planField(column, condition) : undecided
    }),
  )
}

function joined(branches: Value | undefined, findColumn: FindColumn, join: (plans: Plan[]) => Plan): Plan {
  if (!Array.isArray(branches) || branches.length === 0 || !branches.every(isDocument)) return undecided
  return join(branches.map((branch) => planPart(branch, findColumn)))
}

function planField(column: KeyColumn, condition: Value | undefined): Plan {
  if (condition instanceof RegExp) return planPattern(column, condition)
  if (!isOperators(condition)) return planEqual(column, condition)
  return conjunction(Object.entries(condition).map(([operator, operand]) => planOperator(column, operator, operand)))
}

const isOperators = (condition: Value | undefined): condition is Document =>
  isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'))

const comparisons: ReadonlyMap<string, string> = new Map([
  ['$gt', '>'],
  ['$gte', '>='],
  ['$lt', '<'],
  ['$lte', '<='],
])

function planOperator(column: KeyColumn, operator: string, operand: Value | undefined): Plan {
  switch (operator) {
    case '$eq':
      return planEqual(column, operand)
    case '$ne':
      return negation(planEqual(column, operand))
    case '$in':
      return planIn(column, operand)
    case '$nin':
      return negation(planIn(column, operand))
    case '$not':
      return operand instanceof RegExp || isOperators(operand) ? negation(planField(column, operand)) : undecided
    case '$regex':
      return operand instanceof RegExp ? planPattern(column, operand) : undecided
    case '$exists':
      return planExists(column, Boolean(operand))
    default:
      return planComparison(column, comparisons.get(operator), operand)
  }
}

/** Equal keys are equal values, and nothing else is equal to them while no document has an array or a pattern there. */
const isSingle = (value: Value | undefined): value is Scalar | Document => isScalar(value) || isDocument(value)

const planEqual = ({ column }: KeyColumn, value: Value | undefined): Plan =>
  isSingle(value) ? { sql: `${column} = ?`, params: [encodeKey(value)], exact: true } : undecided

function planIn({ column }: KeyColumn, operand: Value | undefined): Plan {
  if (!Array.isArray(operand) || !operand.every(isSingle)) return undecided
  const params = operand.map(encodeKey)
  // Filled up with the last one to a power of two: few texts to prepare, however many lists.
  while (params.length & (params.length - 1)) params.push(params.at(-1) as Buffer)
  return { sql: `${column} IN (${params.map(() => '?').join(',')})`, params, exact: true }
}

/** A comparison never leaves the type of its operand: 3 is neither above nor below "a", nor is it below NaN. */
function planComparison({ column }: KeyColumn, sign: string | undefined, operand: Value | undefined): Plan {
  if (sign === undefined || !isScalar(operand) || Number.isNaN(operand)) return undecided
  const key = encodeKey(operand)
  return sign.startsWith('<')
    ? { sql: `(${column} ${sign} ? AND ${column} >= ?)`, params: [key, floorOf(operand, key)], exact: true }
    : { sql: `(${column} ${sign} ? AND ${column} < ?)`, params: [key, ceilingOf(key)], exact: true }
}

const floorOf = (operand: Value, key: Buffer): Buffer =>
  typeof operand === 'number' ? encodeKey(-Infinity) : key.subarray(0, 1)
const ceilingOf = (key: Buffer): Buffer => Buffer.from([(key[0] as number) + 1])

/** Texts that begin as the pattern does; all of it, when it says no more than that. */
function planPattern({ column }: KeyColumn, { source, flags }: RegExp): Plan {
  // Half a character has no bytes of its own.
  const [, start = '', rest = ''] = /^\^([\w\- @:\u4e00-\u9fff]*)(.*)$/s.exec(source) ?? []
  // What may be there no time at all is no start.
  const text = /^[*?{]/.test(rest) ? start.slice(0, -1) : start
  if (text === '' || /[im]/.test(flags) || source.includes('|')) return undecided
  const from = encodeKey(text)
  const until = Buffer.from(from)
  until[until.length - 1] = (until.at(-1) as number) + 1
  return { sql: `(${column} >= ? AND ${column} < ?)`, params: [from, until], exact: rest === '' }
}

/** A missing field has the key of null; which of the two it is the document tells. */
function planExists({ path, column }: KeyColumn, exists: boolean): Plan {
  const isNull = { sql: `${column} = ?`, params: [encodeKey(null)] }
  const steps = path.split('.')
  if (!steps.every((step) => /^[A-Za-z_]\w*$/.test(step))) return exists ? undecided : { ...isNull, exact: false }
  const place = `json_type(doc, '$.${steps.join('.')}')`
  return exists
    ? { sql: `(${column} <> ? OR ${place} IS NOT NULL)`, params: isNull.params, exact: true }
    : { sql: `(${isNull.sql} AND ${place} IS NULL)`, params: isNull.params, exact: true }
}

/** Of many a balanced tree: SQLite takes a thousand levels, and a chain has one for each. */
function linked(parts: string[], by: ' AND ' | ' OR '): string {
  if (parts.length <= 8) return parts.join(by)
  const half = parts.length >> 1
  return `(${linked(parts.slice(0, half), by)}${by}${linked(parts.slice(half), by)})`
}

function conjunction(plans: Plan[]): Plan {
  const decided = plans.filter((plan) => plan.sql !== '1')
  const exact = plans.every((plan) => plan.exact)
  if (decided.length === 0) return exact ? everything : undecided
  return {
    sql: linked(
      decided.map((plan) => plan.sql),
      ' AND ',
    ),
    params: decided.flatMap((plan) => plan.params),
    exact,
  }
}

function disjunction(plans: Plan[]): Plan {
  if (plans.some((plan) => plan.sql === '1')) return plans.every((plan) => plan.exact) ? everything : undecided
  return {
    sql: `(${linked(
      plans.map((plan) => `(${plan.sql})`),
      ' OR ',
    )})`,
    params: plans.flatMap((plan) => plan.params),
    exact: plans.every((plan) => plan.exact),
  }
}

/** Only what is decided can be turned round: no column is ever NULL. */
const negation = ({ sql, params, exact }: Plan): Plan => (exact ? { sql: `NOT (${sql})`, params, exact } : undecided)
