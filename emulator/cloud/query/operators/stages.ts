import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as pipeline from 'mingo/operators/pipeline'
import { databaseFailed } from '../../wire/errors'
import { type Document, isDocument, type Value } from '../../wire/values'
import { compareValues, kindOf, typeName } from '../compare'
import { readOrder, sortDocuments } from '../order'

type Options = Parameters<typeof evalExpr>[2]
/** `mingo`'s documents on their way through a pipeline: as much of it as is needed here. */
interface Flow {
  transform(work: (documents: Document[]) => never): Flow
  map(work: (document: Document) => Document): Flow
}
type Stage = (flow: Flow, operand: Value, options: Options) => Flow

const base = pipeline as unknown as Record<string, Stage>
const badValue = (what: string) => databaseFailed(`[BadValue] ${what}`)
const inner = (name: string, flow: Flow, operand: Value, options: Options) =>
  (base[name] as Stage)(flow, operand, options)

const transformed = (flow: Flow, work: (documents: Document[]) => Document[]): Flow =>
  flow.transform((documents) => Lazy(work(documents)) as never)

function fieldsOf(name: string, operand: Value): Document {
  if (!isDocument(operand)) throw badValue(`the ${name} stage specification must be an object`)
  return operand
}

/** What has no key is in the group of null. */
const $group: Stage = (flow, operand, options) => {
  const spec = fieldsOf('$group', operand)
  if (!Object.hasOwn(spec, '_id')) throw badValue('a group specification must include an _id')
  return inner('$group', flow, { ...spec, _id: { $ifNull: [spec._id ?? null, null] } }, options)
}

const $sort: Stage = (flow, operand) => {
  const spec = fieldsOf('$sort', operand)
  if (Object.keys(spec).length === 0) throw badValue('$sort stage must have at least one sort key')
  if (Object.values(spec).some((direction) => direction !== 1 && direction !== -1)) {
    throw badValue('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
  }
  const order = readOrder(spec)
  return transformed(flow, (documents) =>
    sortDocuments(
      documents.map((document) => ({ document })),
      order,
    ).map(({ document }) => document),
  )
}

const $sortByCount: Stage = (flow, operand, options) => {
  const grouped = $group(flow, { _id: operand, count: { $sum: 1 } }, options)
  return $sort(grouped, { count: -1 }, options)
}

/** Nothing to count is no answer at all. */
const $count: Stage = (flow, operand) => {
  if (typeof operand !== 'string' || !/^[^$.\0][^.\0]*$/.test(operand)) {
    throw badValue('the count field must be a non-empty string without $ in front, . or null bytes')
  }
  return transformed(flow, (documents) => (documents.length === 0 ? [] : [{ [operand]: documents.length }]))
}

const $limit: Stage = (flow, operand, options) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand))
    throw badValue('the limit must be specified as a number')
  if (operand <= 0) throw badValue('the limit must be positive')
  return inner('$limit', flow, operand, options)
}

const $skip: Stage = (flow, operand, options) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand)) throw badValue('Argument to $skip must be a number')
  if (operand < 0) throw badValue('Argument to $skip cannot be negative')
  return inner('$skip', flow, operand, options)
}

/** Each document once at most. */
const $sample: Stage = (flow, operand) => {
  const { size } = fieldsOf('$sample', operand)
  if (typeof size !== 'number') throw badValue('size argument to $sample must be a number')
  if (size < 0) throw badValue('size argument to $sample must not be negative')
  return transformed(flow, (documents) => {
    const drawn = [...documents]
    for (let at = 0; at < Math.min(size, drawn.length - 1); at += 1) {
      const other = at + Math.floor(Math.random() * (drawn.length - at))
      ;[drawn[at], drawn[other]] = [drawn[other] as Document, drawn[at] as Document]
    }
    return drawn.slice(0, size)
  })
}

/** Text, objects and every other value that is no array stand for themselves, empty or not. */
const $unwind: Stage = (flow, operand, options) => {
  const spec: Document = isDocument(operand) ? operand : { path: operand }
  if (typeof spec.path !== 'string') throw badValue('no path specified to $unwind stage')
  if (!/^\$./.test(spec.path)) {
    throw badValue(`path option to $unwind stage should be prefixed with a '$': ${spec.path}`)
  }
  const steps = spec.path.slice(1).split('.')
  const wrapped = flow.map((document) => wrapAt(document, steps))
  return inner('$unwind', wrapped, spec, options)
}

/** An empty string or object put into an array of its own, so that it is not taken for nothing. */
function wrapAt(document: Document, [step = '', ...rest]: string[]): Document {
  const value = document[step]
  if (rest.length > 0) return isDocument(value) ? { ...document, [step]: wrapAt(value, rest) } : document
  const empty = value === '' || (isDocument(value) && Object.keys(value).length === 0)
  return empty ? { ...document, [step]: [value] } : document
}

/** Only buckets that hold something are told. */
const $bucket: Stage = (flow, operand, options) => {
  const { groupBy, boundaries, default: other, output = { count: { $sum: 1 } } } = fieldsOf('$bucket', operand)
  if (groupBy === undefined || !Array.isArray(boundaries)) {
    throw badValue("$bucket requires 'groupBy' and 'boundaries' to be specified.")
  }
  if (boundaries.length < 2) {
    throw badValue(
      `The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`,
    )
  }
  for (const [at, bound] of boundaries.slice(1).entries()) {
    const before = boundaries[at] as Value
    if (kindOf(before) !== kindOf(bound)) {
      throw badValue("All values in the the 'boundaries' option to $bucket must have the same type.")
    }
    if (compareValues(before, bound) >= 0) {
      throw badValue("The 'boundaries' option to $bucket must be sorted in ascending order")
    }
  }
  const branches = boundaries.slice(1).map((upper, at) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: boundaries[at] as Value }] }, { $lt: [groupBy, { $literal: upper }] }],
    },
    then: { $literal: boundaries[at] as Value },
  }))
  const missing = other === undefined ? noBucket : other
  const _id = { $switch: { branches, default: { $literal: missing } } }
  const grouped = $group(flow, { _id, ...fieldsOf('output', output) }, options)
  const checked = grouped.map((bucket) => {
    if (bucket._id !== noBucket) return bucket
    throw badValue('$switch could not find a matching branch for an input, and no default was specified.')
  })
  return $sort(checked, { _id: 1 }, options)
}

const noBucket = '\0no bucket'

const $replaceRoot: Stage = (flow, operand, options) => {
  const { newRoot } = fieldsOf('$replaceRoot', operand)
  if (newRoot === undefined) throw badValue('no newRoot specified for the $replaceRoot stage')
  return flow.map((document) => {
    const root = evalExpr(document as never, newRoot as never, options) as Value | undefined
    if (isDocument(root)) return root
    throw badValue(
      `'newRoot' expression  must evaluate to an object, but resulting value was of type: ${typeName(root)}`,
    )
  })
}

const $lookup: Stage = (flow, operand, options) => {
  const spec = fieldsOf('$lookup', operand)
  for (const name of ['from', 'as']) {
    if (typeof spec[name] !== 'string') throw badValue(`must specify '${name}' field for a $lookup`)
  }
  const fields = ['localField', 'foreignField'].filter((name) => spec[name] !== undefined)
  if (spec.pipeline !== undefined && fields.length > 0) {
    throw badValue("$lookup with 'pipeline' may not specify 'localField' or 'foreignField'")
  }
  if (spec.pipeline === undefined && fields.length < 2) {
    throw badValue("$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified")
  }
  return inner('$lookup', flow, operand, options)
}

const refused =
  (what: string): Stage =>
  () => {
    throw badValue(what)
  }

export const stages = {
  $group,
  $sort,
  $sortByCount,
  $count,
  $limit,
  $skip,
  $sample,
  $unwind,
  $bucket,
  $replaceRoot,
  $lookup,
  $geoNear: refused('$geoNear is only valid as the first stage in a pipeline.'),
  $out: refused('$out is not supported here'),
}
