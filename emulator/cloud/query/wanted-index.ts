import { type Document, isDocument, type Value } from '../wire/values'
import type { Order } from './order'

/** The paths of an index, in their order. */
export type IndexKeys = { field: string; direction: 1 | -1 }[]

interface Conditions {
  /** Paths that are to be one value or one of several. */
  equal: Set<string>
  /** Paths an index narrows to a stretch of it. */
  ranges: Set<string>
  /** The branches of every `$or`. */
  either: Conditions[][]
}

const equalities = new Set(['$eq', '$in', '$all'])
const stretches = new Set(['$gt', '$gte', '$lt', '$lte'])

/**
 * The index that would serve a query best: fields asked to be equal first, then those it is sorted by, then ranges.
 * Several when an `$or` needs one a branch; none when no condition is one an index narrows by.
 */
export function wantedIndexes(query: Document, order: Order): IndexKeys[] {
  const conditions = readConditions(query)
  const branches = conditions.equal.size + conditions.ranges.size > 0 ? undefined : conditions.either[0]
  const wanted = branches
    ? branches.map((branch) => keysOf(branch, order))
    : // Nothing but an order: an index can still spare the sorting.
      [keysOf(conditions, order)]
  return wanted.some((keys) => keys.length === 0) ? [] : wanted
}

/** Every path whose condition some index could narrow by. */
export function narrowingPaths(query: Document): Set<string> {
  const { equal, ranges, either } = readConditions(query)
  const inside = either.flat().flatMap((branch) => [...branch.equal, ...branch.ranges])
  return new Set([...equal, ...ranges, ...inside])
}

function keysOf({ equal, ranges }: Conditions, order: Order): IndexKeys {
  const keys = new Map<string, 1 | -1>()
  for (const field of equal) keys.set(field, 1)
  for (const { path, direction } of order) if (!keys.has(path)) keys.set(path, direction)
  for (const field of ranges) if (!keys.has(field)) keys.set(field, 1)
  return [...keys].map(([field, direction]) => ({ field, direction }))
}

function readConditions(query: Document): Conditions {
  const conditions: Conditions = { equal: new Set(), ranges: new Set(), either: [] }
  addConditions(conditions, query)
  return conditions
}

function addConditions(to: Conditions, query: Document): void {
  for (const [field, condition] of Object.entries(query)) {
    const branches = Array.isArray(condition) ? condition.filter(isDocument) : []
    if (field === '$and') for (const branch of branches) addConditions(to, branch)
    else if (field === '$or') to.either.push(branches.map(readConditions))
    else if (!field.startsWith('$')) addField(to, field, condition)
  }
  for (const field of to.equal) to.ranges.delete(field)
}

function addField(to: Conditions, field: string, condition: Value | undefined): void {
  if (condition instanceof RegExp) {
    if (isPrefix(condition)) to.ranges.add(field)
    return
  }
  const operators = isDocument(condition) ? Object.entries(condition).filter(([name]) => name.startsWith('$')) : []
  if (!isDocument(condition) || operators.length === 0) {
    to.equal.add(field)
    return
  }
  for (const [operator, operand] of operators) {
    if (equalities.has(operator)) to.equal.add(field)
    else if (stretches.has(operator)) to.ranges.add(field)
    else if (operator === '$regex' && operand instanceof RegExp && isPrefix(operand)) to.ranges.add(field)
    else if (operator === '$exists' && operand) to.ranges.add(field)
    else if (operator === '$elemMatch' && isDocument(operand)) addElement(to, field, operand)
  }
}

function addElement(to: Conditions, field: string, condition: Document): void {
  if (Object.keys(condition).some((key) => key.startsWith('$'))) addField(to, field, condition)
  else for (const [inner, value] of Object.entries(condition)) addField(to, `${field}.${inner}`, value)
}

/** Begins with a text of its own, in the order of an index. */
const isPrefix = ({ source, flags }: RegExp): boolean => /^\^[^\\^$.*+?()[\]{}|]/.test(source) && flags === ''
