import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

/** In MongoDB's order: types first, then values; an array stands for its least element upwards. */
const upwards: [string, unknown][] = [
  ['no element', []],
  ['null', null],
  ['NaN', Number.NaN],
  ['ten, in an array', [20, -10]],
  ['minus nine', -9],
  ['nine', 9],
  ['ten', 10],
  ['text', 'a'],
  ['longer text', 'a\0'],
  ['text of the first plane', '\uffee'],
  ['text beyond it', '😀'],
  ['no field', {}],
  ['a number below all texts', { b: 9 }],
  ['names before values', { a: 'a', b: 1 }],
  ['a longer text', { a: 'a\0' }],
  ['the same and more', { a: 'a\0', b: null }],
  ['text field of a later name', { b: 'a' }],
  ['an object in it', { a: { b: 1 } }],
  ['one above it', { a: { b: 10 } }],
  ['an array in it', { a: [1] }],
  ['an array in an array', [[1, 2]]],
  ['more of them', [[1, 2, 3]]],
  ['a greater one', [[1, 10]]],
  ['false', false],
  ['true', true],
  ['a day', new Date(0)],
]

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('order', ['bare', 'indexed', 'objects', 'through', 'parallel'])
  const mixed = upwards.map(([_id, v], at) => ({ at: (at * 7) % upwards.length, _id, v })).sort((a, b) => a.at - b.at)
  for (const name of ['bare', 'indexed']) await cloud.collection(name).add(mixed)
})
afterAll(() => cloud.close())

const names = ({ data }: { data: { _id: string }[] }) => data.map(({ _id }) => _id)
const expected = upwards.map(([name]) => name)

describe.each(['bare', 'indexed'])('values of every kind, %s', (name) => {
  const all = () => cloud.collection(name)

  it('come in MongoDB’s order, by orderBy and by $sort', async () => {
    expect(names(await all().orderBy('v', 'asc').get())).toEqual(expected)
    expect(names((await all().aggregate().sort({ v: 1 }).end()) as never)).toEqual(expected)
  })

  it('downwards too, where an array stands for its greatest element', async () => {
    const [no, , , array] = expected as [string, string, string, string]
    const down = expected.filter((one) => one !== array).reverse()
    down.splice(down.indexOf('ten'), 0, array)
    expect(down.at(-1)).toBe(no)
    expect(names(await all().orderBy('v', 'desc').get())).toEqual(down)
    expect(names((await all().aggregate().sort({ v: -1 }).end()) as never)).toEqual(down)
  })
})

it('objects in an index without arrays are ordered and limited by it', async () => {
  const objects = cloud.collection('objects')
  await objects.add([10, 9, 2].map((n) => ({ _id: `${n}`, v: { n } })))
  expect(names(await objects.orderBy('v', 'asc').limit(2).get())).toEqual(['2', '9'])
})

describe('paths through arrays', () => {
  const through = () => cloud.collection('through')
  beforeAll(() =>
    through().add([
      {
        _id: 'none',
        v: [
          { a: 5, b: 2 },
          { a: 9, b: 1 },
        ],
      },
      { _id: 'two', v: { a: 5, b: 1 } },
      { _id: 'empty', v: [], one: 1 },
      { _id: 'scalars', v: [7], one: 0 },
      { _id: 'null', v: { a: null }, one: 2 },
    ]),
  )

  it('are refused when they are two arrays beside each other', async () => {
    await cloud.collection('parallel').add({ a: [1], b: [2] })
    const sorted = cloud.collection('parallel').orderBy('a', 'asc').orderBy('b', 'asc').get()
    expect((await refusalOf(sorted)).message).toContain('cannot sort with keys that are parallel arrays')
  })

  it('stay in one element of an array they share', async () => {
    const known = { 'v.a': cloud.app.database().command.gt(0) }
    expect(names(await through().where(known).orderBy('v.a', 'asc').orderBy('v.b', 'asc').get())).toEqual([
      'two',
      'none',
    ])
    expect(names(await through().where(known).orderBy('v.a', 'desc').orderBy('v.b', 'asc').get())).toEqual([
      'none',
      'two',
    ])
  })

  it('that come to nothing are missing, and that is null', async () => {
    const nothing = { one: cloud.app.database().command.gte(0) }
    expect(names(await through().where(nothing).orderBy('v.a', 'asc').orderBy('one', 'asc').get())).toEqual([
      'scalars',
      'empty',
      'null',
    ])
  })
})
