import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { differences, told } from '../by-version'

const day = new Date('2026-01-01T16:30:05.007Z')
const turn = new Date('2024-12-29T17:00:00Z')
const one = { _id: 'one', n: 7, neg: -7.5, s: 'Añ😀b', at: day, turn, list: [3, 1, 2], o: { a: 1, b: 2 }, none: null }
const sales = [
  { _id: 1, shop: 'a', sum: 10, at: day, tags: ['x', 'y'] },
  { _id: 2, shop: 'a', sum: 20, at: day, tags: [] },
  { _id: 3, shop: 'b', sum: 30, at: turn, tags: ['x'] },
  { _id: 4, shop: null, sum: 40, at: turn, tags: '' },
  { _id: 5, sum: 50, tags: null },
]

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('aggregate', ['one', 'sales', 'shops', 'empty'])
  const put = (name: string, documents: object[]) => cloud.collection(name).add(documents)
  await put('one', [one])
  await put('sales', sales)
  await put('shops', [
    { _id: 'a', name: 'First', min: 15 },
    { _id: 'b', name: 'Second', min: 5 },
    { _id: 'none', key: null },
  ])
})
afterAll(() => cloud.close())

const db = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database()
const _ = db.command
const $ = _.aggregate
const east = (date: string) => ({ date, timezone: '+08:00' })
const on = (name = 'sales') => cloud.collection(name).aggregate()
const listOf = async (pipeline: { end(): Promise<unknown> }) => ((await pipeline.end()) as { data: unknown[] }).data
type Pipeline = ReturnType<typeof on>

/** What a pipeline gives by either SDK, the same. Refused, it rejects as node-sdk does, having been refused by both. */
async function run(name: string, build: (pipeline: Pipeline) => Pipeline): Promise<unknown[]> {
  // wx-server-sdk's has the same steps; only its end answers with a list.
  const byWx = async () =>
    ((await build(cloud.wxCollection(name).aggregate() as never).end()) as never as { list: unknown[] }).list
  try {
    const list = await listOf(build(on(name)))
    expect(await byWx()).toEqual(list)
    return list
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code) {
      const refusal = await refusalOf(byWx())
      expect(refusal).toMatchObject(told(differences.refusedAggregation))
      const { errMsg } = told(differences.refusedAggregationText) as { errMsg: string }
      expect(refusal.message).toBe(`${errMsg} ${message}`)
    }
    throw error
  }
}

describe('an expression', () => {
  const table: [string, object, unknown][] = [
    ['abs', $.abs('$neg'), 7.5],
    ['add', $.add(['$n', 1, 2]), 10],
    ['add of milliseconds to a date', $.add(['$at', 1000]), new Date(day.getTime() + 1000)],
    ['add of nothing', $.add(['$none', 1]), null],
    ['ceil', $.ceil('$neg'), -7],
    ['divide', $.divide(['$n', 2]), 3.5],
    ['exp', $.exp(0), 1],
    ['floor', $.floor('$neg'), -8],
    ['ln', $.ln(1), 0],
    ['log', $.log([8, 2]), 3],
    ['log10', $.log10(1000), 3],
    ['mod', $.mod(['$neg', 4]), -3.5],
    ['multiply', $.multiply(['$n', 3]), 21],
    ['multiply whole numbers: no minus zero', $.multiply(['$n', 0, -1]), 0],
    ['mod of whole numbers: no minus zero', $.mod([$.subtract([0, '$n']), 7]), 0],
    ['pow', $.pow(['$n', 2]), 49],
    ['sqrt', $.sqrt(49), 7],
    ['subtract', $.subtract(['$n', 10]), -3],
    ['subtract of dates', $.subtract(['$at', '$at']), 0],
    ['trunc', $.trunc('$neg'), -7],
    ['arrayElemAt', $.arrayElemAt(['$list', -1]), 2],
    ['arrayToObject', $.arrayToObject([[['k', 1]]]), { k: 1 }],
    ['concatArrays', $.concatArrays(['$list', [4]]), [3, 1, 2, 4]],
    ['filter', $.filter({ input: '$list', as: 'it', cond: $.gt(['$$it', 1]) }), [3, 2]],
    ['in', $.in([2, '$list']), true],
    ['indexOfArray', $.indexOfArray(['$list', 2]), 2],
    ['isArray', $.isArray('$n'), false],
    ['map', $.map({ input: '$list', as: 'it', in: $.add(['$$it', '$n']) }), [10, 8, 9]],
    ['range', $.range([0, 6, 2]), [0, 2, 4]],
    ['reduce', $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
    ['reverseArray', $.reverseArray('$list'), [2, 1, 3]],
    ['size', $.size('$list'), 3],
    ['slice', $.slice(['$list', 1, 2]), [1, 2]],
    [
      'zip',
      $.zip({ inputs: ['$list', ['a', 'b']] }),
      [
        [3, 'a'],
        [1, 'b'],
      ],
    ],
    ['and', $.and(['$n', true]), true],
    ['not', $.not(['$none']), true],
    ['or', $.or([false, '$none']), false],
    ['cmp', $.cmp(['$n', 8]), -1],
    ['cmp between types', $.cmp(['$n', '$s']), -1],
    ['eq of missing and null', $.eq(['$missing', null]), false],
    ['neq', $.neq(['$n', 8]), true],
    ['gte of arrays as wholes', $.gte(['$list', [3, 1]]), true],
    ['cond', $.cond({ if: $.gt(['$n', 5]), then: 'many', else: 'few' }), 'many'],
    ['ifNull', $.ifNull(['$missing', 'else']), 'else'],
    ['switch', $.switch({ branches: [{ case: $.eq(['$n', 1]), then: 1 }], default: 2 }), 2],
    ['literal', $.literal('$n'), '$n'],
    ['mergeObjects', $.mergeObjects(['$o', { b: 3 }]), { a: 1, b: 3 }],
    [
      'objectToArray',
      $.objectToArray('$o'),
      [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    ],
    ['allElementsTrue', $.allElementsTrue([[1, true]]), true],
    ['anyElementTrue', $.anyElementTrue([[0, false]]), false],
    ['setDifference', $.setDifference(['$list', [1]]), [3, 2]],
    ['setEquals', $.setEquals(['$list', [1, 2, 3, 3]]), true],
    ['setIsSubset', $.setIsSubset([[1], '$list']), true],
    ['concat', $.concat(['$s', '!']), 'Añ😀b!'],
    ['concat of nothing', $.concat(['$s', '$none']), null],
    ['indexOfBytes', $.indexOfBytes(['$s', 'b']), 7],
    ['indexOfCP', $.indexOfCP(['$s', 'b']), 3],
    ['split', $.split(['a-b', '-']), ['a', 'b']],
    ['strLenBytes', $.strLenBytes('$s'), 8],
    ['strLenCP', $.strLenCP('$s'), 4],
    ['strcasecmp', $.strcasecmp(['AB', 'ab']), 0],
    ['substr', $.substr(['abcd', 1, 2]), 'bc'],
    ['substrBytes', $.substrBytes(['$s', 0, 3]), 'Añ'],
    ['substr of all the rest', $.substr(['$s', 3, -1]), '😀b'],
    ['substrBytes of all the rest', $.substrBytes(['abcd', 1, -1]), 'bcd'],
    ['substrBytes beyond the end', $.substrBytes(['abcd', 4, 1]), ''],
    ['substrBytes of nothing', $.substrBytes(['$none', 0, -1]), ''],
    ['substrCP', $.substrCP(['$s', 1, 2]), 'ñ😀'],
    ['toLower', $.toLower('AB'), 'ab'],
    ['toUpper', $.toUpper('$none'), ''],
    ['let', $.let({ vars: { two: 2 }, in: $.multiply(['$n', '$$two']) }), 14],
  ]
  it.each(table)('%s', async (_name, expression, value) => {
    expect(await run('one', (p) => p.project({ _id: 0, is: expression }))).toEqual([{ is: value }])
  })

  const dates: [string, unknown, unknown][] = [
    ['year', 2026, 2024],
    ['month', 1, 12],
    ['dayOfMonth', 2, 30],
    ['dayOfYear', 2, 365],
    ['dayOfWeek', 6, 2],
    ['isoDayOfWeek', 5, 1],
    ['week', 0, 52],
    ['isoWeek', 1, 1],
    ['isoWeekYear', 2026, 2025],
    ['hour', 0, 1],
    ['minute', 30, 0],
    ['second', 5, 0],
    ['millisecond', 7, 0],
  ]
  it.each(dates)('%s at +08:00', async (name, at, turned) => {
    const make = ($ as Record<string, unknown>)[name] as (operand: unknown) => object
    const fields = { _id: 0, at: make(east('$at')), turn: make(east('$turn')) }
    expect(await run('one', (p) => p.project(fields))).toEqual([{ at, turn: turned }])
  })

  const strings: [string, object, unknown][] = [
    ['dateToString', $.dateToString({ ...east('$at'), format: '%Y-%m-%d %H:%M:%S.%L' }), '2026-01-02 00:30:05.007'],
    [
      'dateToString of weeks',
      $.dateToString({ ...east('$turn'), format: '%j %u %w %U %V %G %%' }),
      '365 1 2 52 01 2025 %',
    ],
    ['dateToString of the zone', $.dateToString({ ...east('$at'), format: '%z %Z' }), '+0800 +480'],
    ['dateToString by a name', $.dateToString({ date: '$at', timezone: 'Asia/Shanghai', format: '%d %H' }), '02 00'],
    ['dateToString of nothing', $.dateToString({ ...east('$none'), format: '%Y' }), null],
    [
      'dateFromParts',
      $.dateFromParts({ year: 2026, month: 1, day: 2, timezone: '+08:00' }),
      new Date('2026-01-01T16:00Z'),
    ],
    [
      'dateFromString',
      $.dateFromString({ dateString: '2026-01-02T00:30:00', timezone: '+08:00' }),
      new Date('2026-01-01T16:30Z'),
    ],
    [
      'dateFromString with a zone of its own',
      $.dateFromString({ dateString: '2026-01-02T00:30:00Z' }),
      new Date('2026-01-02T00:30Z'),
    ],
  ]
  it.each(strings)('%s', async (_name, expression, value) => {
    expect(await run('one', (p) => p.project({ _id: 0, is: expression }))).toEqual([{ is: value }])
  })

  const refusals: [string, object][] = [
    ['one that is none', { $nothing: 1 }],
    ['a comparison of one', $.eq(['$n'])],
    ['add of text', $.add(['$s', 1])],
    ['divide by 0', $.divide(['$n', 0])],
    ['a switch without a branch', $.switch({ branches: [{ case: false, then: 1 }] })],
  ]
  assumed.each(refusals)('is refused: %s', async (_name, expression) => {
    const refusal = await refusalOf(run('one', (p) => p.project({ is: expression })))
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('a stage is refused', () => {
  const table: [string, (p: Pipeline) => Pipeline, string][] = [
    ['group without a key', (p) => p.group({ n: $.sum(1) }), 'a group specification must include an _id'],
    ['sort by nothing', (p) => p.sort({}), '$sort stage must have at least one sort key'],
    ['sort by 2', (p) => p.sort({ sum: 2 }), '$sort key ordering must be 1'],
    ['count without a name', (p) => p.count('$n'), 'the count field must be a non-empty string'],
    ['limit 0', (p) => p.limit(0), 'the limit must be positive'],
    ['skip -1', (p) => p.skip(-1), 'Argument to $skip cannot be negative'],
    ['sample of -1', (p) => p.sample({ size: -1 }), 'must not be negative'],
    ['unwind of no path', (p) => p.unwind('tags'), "should be prefixed with a '$': tags"],
    ['bucket of one bound', (p) => p.bucket({ groupBy: '$sum', boundaries: [1] }), 'must have at least 2 values'],
    ['bucket of two types', (p) => p.bucket({ groupBy: '$sum', boundaries: [1, 'a'] }), 'must have the same type'],
    ['bucket downwards', (p) => p.bucket({ groupBy: '$sum', boundaries: [2, 1] }), 'sorted in ascending order'],
    ['bucket left open', (p) => p.bucket({ groupBy: '$sum', boundaries: [0, 15] }), 'could not find a matching branch'],
    ['replaceRoot by text', (p) => p.replaceRoot({ newRoot: '$shop' }), 'must evaluate to an object'],
    [
      'lookup without a name',
      (p) => p.lookup({ from: cloud.nameOf('shops'), localField: 'a', foreignField: 'b' }),
      "'as' field",
    ],
    ['project of both kinds', (p) => p.project({ sum: 1, shop: 0 }), 'exclusion and inclusion'],
    ['bucketAuto of none', (p) => p.bucketAuto({ groupBy: '$sum', buckets: 0 }), 'greater than 0'],
  ]
  assumed.each(table)('%s', async (_name, build, text) => {
    const refusal = await refusalOf(run('sales', build))
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(refusal.message).toContain(text)
  })
})

assumed('a stage the server is too old for is refused', async () => {
  const joined = on()
    .limit(1)
    .lookup({ from: cloud.nameOf('shops'), pipeline: [{ $set: { a: 1 } }], as: 'x' })
  expect((await refusalOf(listOf(joined))).message).toContain("Unrecognized pipeline stage name: '$set'")
})

describe('a stage', () => {
  const ids = (...list: number[]) => list.map((_id) => ({ _id }))
  const table: [string, (p: Pipeline) => Pipeline, unknown[]][] = [
    [
      'addFields',
      (p) =>
        p
          .limit(1)
          .addFields({ 'more.twice': $.multiply(['$sum', 2]) })
          .project({ _id: 0, more: 1 }),
      [{ more: { twice: 20 } }],
    ],
    ['match', (p) => p.match({ sum: _.gt(30) }).project({ _id: 1 }), ids(4, 5)],
    ['match later', (p) => p.skip(1).match({ tags: 'x' }).project({ _id: 1 }), ids(3)],
    [
      'group: null and missing are one',
      (p) => p.group({ _id: '$shop', n: $.sum(1) }).sort({ _id: 1 }),
      [
        { _id: null, n: 2 },
        { _id: 'a', n: 2 },
        { _id: 'b', n: 1 },
      ],
    ],
    ['group of all', (p) => p.group({ _id: null, n: $.sum('$sum') }), [{ _id: null, n: 150 }]],
    [
      'group by a day there',
      (p) =>
        p
          .match({ at: _.exists(true) })
          .group({ _id: $.dateToString({ ...east('$at'), format: '%Y-%m-%d' }), n: $.sum(1) })
          .sort({ _id: 1 }),
      [
        { _id: '2024-12-30', n: 2 },
        { _id: '2026-01-02', n: 2 },
      ],
    ],
    [
      'group by a date',
      (p) =>
        p
          .group({ _id: '$at', n: $.sum(1) })
          .sort({ _id: -1 })
          .limit(1),
      [{ _id: day, n: 2 }],
    ],
    [
      'accumulators',
      (p) =>
        p.match({ shop: 'a' }).group({
          _id: null,
          avg: $.avg('$sum'),
          first: $.first('$sum'),
          last: $.last('$sum'),
          max: $.max('$sum'),
          min: $.min('$sum'),
          push: $.push('$sum'),
          set: $.addToSet('$shop'),
          pop: $.stdDevPop('$sum'),
        }),
      [{ _id: null, avg: 15, first: 10, last: 20, max: 20, min: 10, push: [10, 20], set: ['a'], pop: 5 }],
    ],
    [
      'a sum minds numbers only',
      (p) => p.group({ _id: null, n: $.sum('$shop'), avg: $.avg('$shop') }),
      [{ _id: null, n: 0, avg: null }],
    ],
    ['sort: null and missing first', (p) => p.sort({ shop: 1, sum: -1 }).project({ _id: 1 }), ids(5, 4, 2, 1, 3)],
    [
      'sort by an array: its least',
      (p) =>
        p
          .match({ _id: _.in([1, 3]) })
          .sort({ tags: -1 })
          .project({ _id: 1 }),
      ids(1, 3),
    ],
    [
      'sortByCount',
      (p) =>
        p
          .sortByCount('$shop')
          .limit(2)
          .group({ _id: null, n: $.sum('$count') }),
      [{ _id: null, n: 4 }],
    ],
    ['count', (p) => p.match({ sum: _.gt(30) }).count('n'), [{ n: 2 }]],
    ['count of nothing', (p) => p.match({ sum: 0 }).count('n'), []],
    ['limit and skip', (p) => p.skip(1).limit(2).project({ _id: 1 }), ids(2, 3)],
    [
      'unwind: empty text stays, null and empty arrays go',
      (p) => p.unwind('$tags').project({ tags: 1 }),
      [
        { _id: 1, tags: 'x' },
        { _id: 1, tags: 'y' },
        { _id: 3, tags: 'x' },
        { _id: 4, tags: '' },
      ],
    ],
    [
      'unwind keeping all',
      (p) =>
        p
          .match({ _id: _.in([1, 2]) })
          .unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' })
          .project({ tags: 1, at: 1 }),
      [
        { _id: 1, tags: 'x', at: 0 },
        { _id: 1, tags: 'y', at: 1 },
        { _id: 2, at: null },
      ],
    ],
    [
      'bucket: empty ones are not told',
      (p) => p.bucket({ groupBy: '$sum', boundaries: [0, 5, 20, 50], default: 'more' }),
      [
        { _id: 5, count: 1 },
        { _id: 20, count: 3 },
        { _id: 'more', count: 1 },
      ],
    ],
    [
      'bucket with an output',
      (p) => p.bucket({ groupBy: '$sum', boundaries: [0, 100], output: { all: $.push('$sum') } }),
      [{ _id: 0, all: [10, 20, 30, 40, 50] }],
    ],
    [
      'bucketAuto',
      (p) => p.match({ sum: _.lt(50) }).bucketAuto({ groupBy: '$sum', buckets: 2 }),
      [
        { _id: { min: 10, max: 30 }, count: 2 },
        { _id: { min: 30, max: 40 }, count: 2 },
      ],
    ],
    [
      'replaceRoot',
      (p) => p.limit(1).replaceRoot({ newRoot: { a: '$sum', b: { c: '$shop' } } }),
      [{ a: 10, b: { c: 'a' } }],
    ],
    [
      'lookup by fields',
      (p) =>
        p
          .match({ _id: 3 })
          .lookup({ from: cloud.nameOf('shops'), localField: 'shop', foreignField: '_id', as: 'in' })
          .project({ _id: 0, in: 1 }),
      [{ in: [{ _id: 'b', name: 'Second', min: 5 }] }],
    ],
    [
      'lookup by what both miss',
      (p) =>
        p
          .match({ _id: 5 })
          .lookup({ from: cloud.nameOf('shops'), localField: 'shop', foreignField: 'key', as: 'in' })
          .project({ _id: 0, n: $.size('$in') }),
      [{ n: 3 }],
    ],
    [
      'project',
      (p) => p.match({ _id: 1 }).project({ _id: 0, shop: 1, 'is.twice': $.multiply(['$sum', 2]) }),
      [{ shop: 'a', is: { twice: 20 } }],
    ],
    ['project leaving out', (p) => p.match({ _id: 1 }).project({ at: 0, tags: 0 }), [{ _id: 1, shop: 'a', sum: 10 }]],
  ]
  it.each(table)('%s', async (_name, build, list) => {
    expect(await run('sales', build)).toEqual(list)
  })

  it('lookup by a pipeline with values of its own', async () => {
    const pipeline = _.aggregate
      .pipeline()
      .match(_.expr($.and([$.eq(['$_id', '$$shop']), $.lte(['$min', '$$sum'])])))
      .project({ _id: 0, name: 1 })
      .done()
    const joined = on()
      .match({ shop: 'a' })
      .lookup({ from: cloud.nameOf('shops'), let: { shop: '$shop', sum: '$sum' }, pipeline, as: 'in' })
    expect(await listOf(joined.project({ in: 1 }))).toEqual([
      { _id: 1, in: [] },
      { _id: 2, in: [{ name: 'First' }] },
    ])
  })

  it('sample gives each document once at most', async () => {
    const drawn = async (size: number) => (await listOf(on().sample({ size }).project({ _id: 1 }))) as { _id: number }[]
    expect((await drawn(10)).map(({ _id }) => _id).sort()).toEqual([1, 2, 3, 4, 5])
    expect(new Set((await drawn(3)).map(({ _id }) => _id)).size).toBe(3)
  })

  it('on nothing gives nothing', async () => {
    expect(await listOf(on('empty').group({ _id: null, n: $.sum(1) }))).toEqual([])
    expect(await listOf(on('empty').sort({ a: 1 }).limit(1))).toEqual([])
  })
})
