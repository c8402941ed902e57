import { databaseFailed } from '../../wire/errors'
import { isDocument, type Value } from '../../wire/values'
import { compareValues, kindOf, sameValue } from '../compare'
import { reach, reachElements } from '../reach'
import { schemaTest } from './json-schema'
import { typeTest } from './type'

type End = Value | undefined
type Test = (document: Value) => boolean
/** `mingo`'s shape of an operator: the test it makes of a path and an operand. */
export type QueryOperator<Options = never> = (path: string, operand: Value, options: Options) => Test

const badValue = (what: string) => databaseFailed(`[BadValue] ${what}`)

/** Some value at the path, or some element of an array there, passes. */
const some =
  (make: (operand: Value) => (end: End) => boolean): QueryOperator<unknown> =>
  (path, operand) => {
    const steps = path.split('.')
    const passes = make(operand)
    return (document) => reachElements(document, steps).some(passes)
  }

/** Some value at the path passes, an array counting only as itself. */
const whole =
  (make: (operand: Value) => (end: End) => boolean): QueryOperator<unknown> =>
  (path, operand) => {
    const steps = path.split('.')
    const passes = make(operand)
    return (document) => reach(document, steps).some(passes)
  }

const negated =
  (operator: QueryOperator<unknown>): QueryOperator<unknown> =>
  (path, operand, options) => {
    const test = operator(path, operand, options)
    return (document) => !test(document)
  }

/** Comparisons never leave the type of their operand, and NaN is only ever equal. */
const ordered = (decide: (compared: number) => boolean) =>
  some((operand) => (end) => {
    if (kindOf(end) !== kindOf(operand)) return false
    if (Number.isNaN(end) !== Number.isNaN(operand)) return false
    return decide(compareValues(end, operand))
  })

const oneOf = (operand: Value) => {
  if (!(operand instanceof RegExp)) return (end: End) => sameValue(end, operand)
  const pattern = byCharacter(operand)
  return (end: End) => (typeof end === 'string' ? pattern.test(end) : end instanceof RegExp && sameValue(end, operand))
}

/** A dot is one character, of every plane. JavaScript is stricter then: what it takes no longer stays as it was. */
function byCharacter(pattern: RegExp): RegExp {
  try {
    return new RegExp(pattern.source, `${pattern.flags.replace('u', '')}u`)
  } catch {
    return pattern
  }
}

function listOf(name: string, operand: Value): Value[] {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`)
  return operand
}

const $eq = some(oneOf)
const $in = some((operand) => {
  const tests = listOf('$in', operand).map(oneOf)
  return (end) => tests.some((test) => test(end))
})

const $size = whole((operand) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand)) throw badValue('$size must be a whole number')
  if (operand < 0) throw badValue('$size may not be negative')
  return (end) => Array.isArray(end) && end.length === operand
})

/** Both sides lose their fraction first; a value that is not a number has no remainder. */
const $mod = some((operand) => {
  const [divisor, remainder, ...more] = listOf('$mod', operand)
  if (typeof divisor !== 'number' || typeof remainder !== 'number' || more.length > 0) {
    throw badValue('malformed mod, needs a divisor and a remainder')
  }
  if (Math.trunc(divisor) === 0) throw badValue('divisor cannot be 0')
  return (end) =>
    typeof end === 'number' && Number.isFinite(end) && Math.trunc(end) % Math.trunc(divisor) === Math.trunc(remainder)
})

const $regex = some((operand) => {
  if (!(operand instanceof RegExp)) throw badValue('$regex has to be a string')
  return oneOf(operand)
})

const $exists: QueryOperator<unknown> = (path, operand) => {
  const steps = path.split('.')
  const wanted = Boolean(operand)
  return (document) => reach(document, steps).some((end) => end !== undefined) === wanted
}

const $type = some((operand) => typeTest(operand, 'bson'))

/** Of the whole document: a schema stands beside fields, not in one. */
const $jsonSchema: QueryOperator<unknown> = (_, operand) => schemaTest(operand)

/** `matches` compiles the conditions on an element. */
export function elementOperators<Options>(matches: (query: Value, options: Options) => Test) {
  const elementTest = (operand: Value, options: Options): Test => {
    if (!isDocument(operand)) throw badValue('$elemMatch needs an Object')
    const names = Object.keys(operand)
    const onValue = names.length > 0 && names.every((name) => /^\$(?!and$|or$|nor$|expr$)/.test(name))
    if (onValue) {
      const test = matches({ element: operand }, options)
      return (element) => test({ element })
    }
    const test = matches(operand, options)
    return (element) => (isDocument(element) || Array.isArray(element)) && test(element)
  }
  const $elemMatch: QueryOperator<Options> = (path, operand, options) => {
    const test = elementTest(operand, options)
    return (document) => reach(document, path.split('.')).some((end) => Array.isArray(end) && end.some(test))
  }
  const $all: QueryOperator<Options> = (path, operand, options) => {
    const tests = listOf('$all', operand).map((wanted) =>
      isDocument(wanted) && Object.hasOwn(wanted, '$elemMatch')
        ? $elemMatch(path, wanted.$elemMatch as Value, options)
        : $eq(path, wanted, options),
    )
    return (document) => tests.length > 0 && tests.every((test) => test(document))
  }
  const branches = (operand: Value, options: Options) => {
    const list = Array.isArray(operand) ? operand : []
    if (list.length === 0 || !list.every(isDocument)) throw badValue('$and/$or/$nor must be a nonempty array')
    return list.map((branch) => matches(branch, options))
  }
  const $and: QueryOperator<Options> = (_, operand, options) => {
    const tests = branches(operand, options)
    return (document) => tests.every((test) => test(document))
  }
  const $or: QueryOperator<Options> = (_, operand, options) => {
    const tests = branches(operand, options)
    return (document) => tests.some((test) => test(document))
  }
  const $nor: QueryOperator<Options> = (_, operand, options) => {
    const tests = branches(operand, options)
    return (document) => !tests.some((test) => test(document))
  }
  const $not: QueryOperator<Options> = (path, operand, options) => {
    const known =
      operand instanceof RegExp || (isDocument(operand) && Object.keys(operand).some((key) => key[0] === '$'))
    if (!known) throw badValue('$not needs a regex or a document')
    const test = matches({ [path]: operand }, options)
    return (document) => !test(document)
  }
  return { $elemMatch, $all, $and, $or, $nor, $not }
}

export const valueOperators = {
  $eq,
  $ne: negated($eq),
  $gt: ordered((compared) => compared > 0),
  $gte: ordered((compared) => compared >= 0),
  $lt: ordered((compared) => compared < 0),
  $lte: ordered((compared) => compared <= 0),
  $in,
  $nin: negated($in),
  $size,
  $mod,
  $regex,
  $exists,
  $type,
  $jsonSchema,
}
