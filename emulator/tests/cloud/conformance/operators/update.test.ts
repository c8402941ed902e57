import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { doByBoth } from '../both-sdks'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('update', ['things'])
})
afterAll(() => cloud.close())

const db = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database()
const _ = db.command
const day = new Date('2026-03-01T00:00:00Z')
const start = {
  n: 6,
  text: 'x',
  none: null,
  at: day,
  o: { a: 1, b: { c: 2 } },
  list: [1, 2, 3],
  rows: [
    { id: 1, n: 3 },
    { id: 2, n: 1 },
    { id: 3, n: 2 },
  ],
}

/** What an update by either SDK makes of the document above: only the fields that came out different. */
async function changed(update: object, query: object = {}): Promise<object> {
  const things = cloud.collection('things')
  const put = async () => {
    await things.doc('thing').set(start)
    return { _id: 'thing', ...query }
  }
  const left = async () => (await things.doc('thing').get()).data[0]
  const byNode = async () => {
    await things.where(await put()).update(update)
    return left()
  }
  const byWx = async () => {
    const chosen = cloud.wxCollection('things').where(await put())
    await chosen.update({ data: update })
    return left()
  }
  return difference((await doByBoth('collection.update', byNode, byWx)) as Record<string, unknown>)
}

function difference({ _id, ...left }: Record<string, unknown>): object {
  const names = new Set([...Object.keys(start), ...Object.keys(left)])
  const before = start as Record<string, unknown>
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return Object.fromEntries([...names].filter((name) => !same(before[name], left[name])).map((n) => [n, left[n]]))
}

const push = (options: object) => _.push(options as never)
const conflict = (path: string, at: string) => `Updating the path '${path}' would create a conflict at '${at}'`
const inElement = (step: string, element: string) => `Cannot create field '${step}' in element {${element}}`

it('no minus zero comes of whole numbers', async () => {
  const made = (await changed({ n: _.mul(0) })) as { n: number }
  expect(Object.is(made.n, 0)).toBe(true)
  const things = cloud.collection('things')
  await things.add({ _id: 'zero', n: 0 })
  await things.doc('zero').update({ n: _.mul(-1) })
  expect(Object.is((await things.doc('zero').get()).data[0].n, 0)).toBe(true)
})

describe('an update is refused', () => {
  const table: [string, object, string][] = [
    ['inc of text', { text: _.inc(1) }, "has the field 'text' of non-numeric type string"],
    ['inc of null', { none: _.inc(1) }, "has the field 'none' of non-numeric type null"],
    ['inc by text', { n: _.inc('1' as never) }, 'Cannot increment with non-numeric argument: {n: "1"}'],
    ['mul of a date', { at: _.mul(2) }, 'Cannot apply $mul to a value of non-numeric type. {_id: "thing"}'],
    ['mul by null', { n: _.mul(null as never) }, 'Cannot multiply with non-numeric argument: {n: null}'],
    ['bit of a fraction', { $bit: { n: { and: 0.5 } } }, "a 'double' is not supported"],
    ['bit of text', { text: _.bit({ and: 1 }) }, 'has the field text of non-integer type string'],
    ['bit by what is none', { n: _.bit({ nand: 1 }) }, "only supports 'and', 'or', and 'xor', not 'nand'"],
    ['push to a number', { n: _.push([1]) }, "The field 'n' must be an array but is of type int in document {_id:"],
    ['push to null', { none: _.push([1]) }, "The field 'none' must be an array but is of type null"],
    ['push each of no array', { list: push({ each: 5 }) }, '$each in $push must be an array but it was of type: int'],
    ['push sliced by text', { list: push({ each: [], slice: 'a' }) }, 'The value for $slice must be an integer'],
    ['push placed by a fraction', { list: push({ each: [], position: 0.5 }) }, 'The value for $position must be'],
    ['push sorted by 2', { list: push({ each: [], sort: 2 }) }, 'The $sort is invalid'],
    ['addToSet of text', { text: _.addToSet(1) }, "Field named 'text' has non-array type string"],
    ['pull of a number', { n: _.pull(1) }, 'Cannot apply $pull to a non-array value'],
    ['pullAll of a number', { n: _.pullAll([1]) }, 'Cannot apply $pull to a non-array value'],
    ['pullAll by a number', { list: _.pullAll(1) }, '$pullAll requires an array argument but was given a int'],
    ['pop of text', { text: _.pop() }, "Path 'text' contains an element of non-array type 'string'"],
    ['shift of text', { text: _.shift() }, "Path 'text' contains an element of non-array type 'string'"],
    ['pop by 2', { $pop: { list: 2 } }, '$pop expects 1 or -1, found: 2'],
    ['unshift to text', { text: _.unshift([1]) }, "The field 'text' must be an array but is of type string"],
    ['a path through a number', { 'n.a': 1 }, inElement('a', 'n: 6')],
    ['a path through null', { 'none.a': 1 }, inElement('a', 'none: null')],
    ['a path by name into an array', { 'list.a': 1 }, inElement('a', 'list: [ 1, 2, 3 ]')],
    ['a place far behind an array', { 'list.9999999': 1 }, "can't backfill more than 1500000 elements"],
    ['an empty step', { 'o..a': 1 }, 'contains an empty field name'],
    ['a path and one above it', { $set: { 'o.a': 1 }, $unset: { o: '' } }, conflict('o', 'o')],
    ['one path twice', { $set: { n: 1 }, $inc: { n: 1 } }, conflict('n', 'n')],
    ['rename to itself', { n: _.rename('n') }, 'The source and target field for $rename must differ: {n: "n"}'],
    ['rename to a number', { n: _.rename(5 as never) }, "The 'to' field for $rename must be a string: {n: 5}"],
    ['rename of an element', { 'list.0': _.rename('m') }, 'The source field cannot be an array element'],
    ['rename into an array', { n: _.rename('list.0') }, 'The destination field cannot be an array element'],
    ['another _id', { $set: { _id: 'other' } }, "would modify the immutable field '_id'"],
    ['an operator that is none', { $nothing: { n: 1 } }, 'Unknown modifier: $nothing'],
    ['an operator on no fields', { $set: 5 }, 'Modifiers operate on fields but we found another type'],
    ['the matched element of no match', { 'rows.$.n': 1 }, 'The positional operator did not find the match needed'],
    ['a named filter', { 'rows.$[a].n': 1 }, "No array filter found for identifier 'a' in path 'rows.$[a].n'"],
  ]
  it.each(table)('%s', async (_name, update, text) => {
    const refusal = await refusalOf(changed(update))
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED')
    expect(refusal.message).toContain(text)
  })

  it('as wx-server-sdk tells it', async () => {
    await cloud.collection('things').add({ _id: 'wx', n: 'x' })
    const update = cloud
      .wxCollection('things')
      .doc('wx')
      .update({ data: { n: _.inc(1) } })
    const text =
      '[FailedOperation] multiple write errors: [{write errors: [{Cannot apply $inc to a value of non-numeric type. {_id: "wx"} has the field \'n\' of non-numeric type string}]}, {<nil>}]'
    expect(await refusalOf(update)).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining(text) })
  })
})

describe('an update', () => {
  const table: [string, object, object][] = [
    ['sets', { n: 1, more: { deep: [1] } }, { n: 1, more: { deep: [1] } }],
    ['sets null', { n: null }, { n: null }],
    ['merges an object', { o: { a: 5 } }, { o: { a: 5, b: { c: 2 } } }],
    ['replaces an object by set', { o: _.set({ z: 1 }) }, { o: { z: 1 } }],
    ['makes what is on the way', { 'p.q.r': 1 }, { p: { q: { r: 1 } } }],
    ['a number on the way makes an object', { 'p.0': 1 }, { p: { 0: 1 } }],
    ['sets an element', { 'list.1': 9 }, { list: [1, 9, 3] }],
    ['fills up to a place behind an array', { 'list.5': 9 }, { list: [1, 2, 3, null, null, 9] }],
    ['sets inside an element', { 'rows.1.n': 9 }, { rows: [start.rows[0], { id: 2, n: 9 }, start.rows[2]] }],
    ['removes', { text: _.remove(), missing: _.remove() }, { text: undefined }],
    ['removes deep', { 'o.b.c': _.remove() }, { o: { a: 1, b: {} } }],
    ['removes an element by making it null', { 'list.1': _.remove() }, { list: [1, null, 3] }],
    ['removes nothing below a number', { 'n.a': _.remove() }, {}],
    ['inc', { n: _.inc(-0.5), missing: _.inc(2) }, { n: 5.5, missing: 2 }],
    ['inc of an element', { 'rows.0.n': _.inc(1) }, { rows: [{ id: 1, n: 4 }, start.rows[1], start.rows[2]] }],
    ['mul', { n: _.mul(1.5), missing: _.mul(2) }, { n: 9, missing: 0 }],
    ['min takes the lesser', { n: _.min(5), missing: _.min(1) }, { n: 5, missing: 1 }],
    ['min keeps the lesser', { n: _.min(7) }, {}],
    ['min between types: null is least', { n: _.min(null as never) }, { n: null }],
    [
      'max takes the greater',
      { n: _.max(7), at: _.max(new Date(day.getTime() + 1) as never) },
      { n: 7, at: new Date(day.getTime() + 1) },
    ],
    ['max keeps the greater', { n: _.max(5), at: _.max(new Date(0) as never) }, {}],
    ['max between types: text is above numbers', { n: _.max('' as never) }, { n: '' }],
    ['min between types: an array is above numbers', { list: _.min(1) }, { list: 1 }],
    ['max between types: an array stays above numbers', { list: _.max(9) }, {}],
    ['min between types: a number stays below arrays', { n: _.min([] as never) }, {}],
    ['bit and', { n: _.bit({ and: 3 }) }, { n: 2 }],
    ['bit or', { n: _.bit({ or: 9 }) }, { n: 15 }],
    ['bit xor beyond 32 bits', { n: _.bit({ xor: 2 ** 40 }) }, { n: 2 ** 40 + 6 }],
    ['bit of what is missing', { m: _.bit({ or: 5 }) }, { m: 5 }],
    ['rename', { n: _.rename('m') }, { n: undefined, m: 6 }],
    ['rename into an object', { n: _.rename('o.n') }, { n: undefined, o: { a: 1, b: { c: 2 }, n: 6 } }],
    ['rename over another field', { n: _.rename('text') }, { n: undefined, text: 6 }],
    ['rename of what is missing', { m: _.rename('text') }, {}],
    ['push one', { list: _.push(4) }, { list: [1, 2, 3, 4] }],
    ['push several', { list: _.push([4, 5]) }, { list: [1, 2, 3, 4, 5] }],
    ['push to what is missing', { more: _.push([{ a: 1 }]) }, { more: [{ a: 1 }] }],
    ['push at a place', { list: push({ each: [8, 9], position: 1 }) }, { list: [1, 8, 9, 2, 3] }],
    ['push at a place from the end', { list: push({ each: [9], position: -1 }) }, { list: [1, 2, 9, 3] }],
    ['push and sort', { list: push({ each: [0, 2.5], sort: -1 }) }, { list: [3, 2.5, 2, 1, 0] }],
    [
      'push and sort by a field',
      { rows: push({ each: [], sort: { n: 1 } }) },
      { rows: [start.rows[1], start.rows[2], start.rows[0]] },
    ],
    ['push and keep the first', { list: push({ each: [4], slice: 2 }) }, { list: [1, 2] }],
    ['push and keep the last', { list: push({ each: [4], slice: -2 }) }, { list: [3, 4] }],
    ['push and keep nothing', { list: push({ each: [4], slice: 0 }) }, { list: [] }],
    [
      'push, sort and keep in what is missing',
      { more: push({ each: [3, 1, 2], sort: 1, slice: 2 }) },
      { more: [1, 2] },
    ],
    ['push types in their order', { list: push({ each: ['a', null], sort: 1 }) }, { list: [null, 1, 2, 3, 'a'] }],
    ['unshift', { list: _.unshift([8, 9]) }, { list: [8, 9, 1, 2, 3] }],
    ['pop', { list: _.pop(), missing: _.pop() }, { list: [1, 2] }],
    ['shift', { list: _.shift(), missing: _.shift() }, { list: [2, 3] }],
    ['pull a value', { list: _.pull(2), missing: _.pull(2) }, { list: [1, 3] }],
    ['pull by a condition', { list: _.pull(_.gte(2)) }, { list: [1] }],
    ['pull documents by a field', { rows: _.pull({ id: 2 }) }, { rows: [start.rows[0], start.rows[2]] }],
    [
      'pull documents by conditions',
      { rows: _.pull({ n: _.gt(1), id: _.neq(3) }) },
      { rows: [start.rows[1], start.rows[2]] },
    ],
    ['pullAll', { list: _.pullAll([1, 3, 5]) }, { list: [2] }],
    [
      'pullAll of documents, equal in all fields',
      { rows: _.pullAll([{ id: 1, n: 3 }, { id: 2 }]) },
      { rows: start.rows.slice(1) },
    ],
    ['addToSet', { list: _.addToSet(2), more: _.addToSet(1) }, { more: [1] }],
    ['addToSet of several', { list: _.addToSet({ $each: [3, 4, 4] }) }, { list: [1, 2, 3, 4] }],
    ['addToSet of a document', { rows: _.addToSet({ id: 1, n: 3 }) }, {}],
    ['every element', { 'rows.$[].n': 0 }, { rows: start.rows.map(({ id }) => ({ id, n: 0 })) }],
  ]
  it.each(table)('%s', async (_name, update, fields) => {
    expect(await changed(update)).toEqual(fields)
  })

  it('the matched element', async () => {
    const rows = [start.rows[0], { id: 2, n: 0 }, start.rows[2]]
    expect(await changed({ 'rows.$.n': 0 }, { 'rows.id': 2 })).toEqual({ rows })
    expect(await changed({ 'rows.$.n': 0 }, { rows: _.elemMatch({ id: _.gt(1), n: 1 }) })).toEqual({ rows })
    expect(await changed({ 'list.$': 0 }, { list: _.gt(1) })).toEqual({ list: [1, 0, 3] })
  })

  it('set makes the document that is not there', async () => {
    const things = cloud.collection('things')
    expect(await things.doc('fresh').set({ a: [1] })).toMatchObject({ upsertedId: 'fresh' })
    expect((await things.doc('fresh').get()).data).toEqual([{ _id: 'fresh', a: [1] }])
  })
})
