import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('values', ['values'])
})
afterAll(() => cloud.close())

interface Stages {
  match(query: object): Stages
  group(fields: object): Stages
  replaceRoot(root: object): Stages
  end(): Promise<{ data?: unknown[]; list?: unknown[] }>
}

/** A value put into a document and read again. */
async function thereAndBack(v: unknown): Promise<Record<string, unknown>> {
  const values = cloud.collection('values')
  const { id } = (await values.add({ v })) as { id: string }
  const { _id, ...rest } = (await values.doc(id).get()).data[0] as Record<string, unknown>
  expect(_id).toBe(id)
  return rest
}

/** The same by wx-server-sdk. */
async function thereAndBackByWx(v: unknown): Promise<unknown> {
  const values = cloud.wxCollection('values')
  const { _id } = (await values.add({ data: { v } })) as { _id: string }
  const { _id: found, ...rest } = (await values.doc(_id).get()).data as Record<string, unknown>
  expect(found).toBe(_id)
  return rest
}

describe('a value comes back', () => {
  const day = new Date('1969-12-31T23:59:59.999Z')
  const table: [string, unknown][] = [
    ['null', null],
    ['false', false],
    ['empty text', ''],
    ['text of every plane', '中\u0000😀\uffee'],
    ['a fraction', 0.1],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['a great whole number', 2 ** 60],
    ['the largest number', Number.MAX_VALUE],
    ['the least number', Number.MIN_VALUE],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['a date before 1970', day],
    ['an empty object', {}],
    ['an empty array', []],
    ['arrays in objects in arrays', [{ a: [null, [day, 1]] }]],
    ['a name with a point of its own kind', { 点·名: 1, 0: 'zero' }],
  ]
  it.each(table)('%s', async (_name, value) => {
    expect(await thereAndBack(value)).toEqual({ v: value })
    expect(await thereAndBackByWx(value)).toEqual({ v: value })
  })

  it('an ObjectId only to queries: read back it is its text', async () => {
    const id = '65f0a1b2c3d4e5f601234567'
    const db = cloud.app.database()
    // Its declaration makes one from nothing.
    const made = (db.ObjectId as unknown as (options: { id: string }) => object)({ id })
    expect(await thereAndBack(made)).toEqual({ v: id })
    expect((await cloud.collection('values').where({ v: made }).count()).total).toBe(1)
    expect(await cloud.wxCollection('values').where({ v: made }).count()).toMatchObject({ total: 1 })
    expect((await cloud.collection('values').where({ v: id }).count()).total).toBe(0)
  })

  describe('an ObjectId is its text too', () => {
    const id = '65f0a1b2c3d4e5f601234567'
    const values = () => cloud.collection('values')
    const made = () => (cloud.app.database().ObjectId as unknown as (options: { id: string }) => object)({ id })
    const one = { _id: 'one', v: id, list: [id, { in: id }], deep: { _id: id } }
    const fill = async () => {
      await cloud.empty('values')
      await values().add({ _id: 'one', v: made(), list: [made(), { in: made() }], deep: { _id: made() } } as never)
      await values().add({ _id: made(), own: 1 } as never)
    }
    /** What either SDK answers, the same. */
    const aggregated = async (stages: (from: Stages) => Stages) => {
      const { data } = await stages(values().aggregate() as never).end()
      expect((await stages(cloud.wxCollection('values').aggregate() as never).end()).list).toEqual(data)
      return data
    }

    assumed('in an array, and in objects', async () => {
      await fill()
      expect((await values().doc('one').get()).data).toEqual([one])
      expect(await cloud.wxCollection('values').doc('one').get()).toMatchObject({ data: one })
    })

    assumed('as the id of a document', async () => {
      await fill()
      expect((await values().where({ own: 1 }).get()).data).toEqual([{ _id: id, own: 1 }])
      expect(await aggregated((from) => from.match({ own: 1 }))).toEqual([{ _id: id, own: 1 }])
    })

    assumed('in what an aggregation answers, as the id of a group too', async () => {
      await fill()
      const of = (from: Stages) => from.match({ _id: 'one' })
      expect(await aggregated(of)).toEqual([one])
      const group = { _id: '$v', all: { $push: '$list' } }
      expect(await aggregated((from) => of(from).group(group))).toEqual([{ _id: id, all: [one.list] }])
      expect(await aggregated((from) => of(from).group({ _id: { by: '$v' } }))).toEqual([{ _id: { by: id } }])
      expect(await aggregated((from) => of(from).replaceRoot({ newRoot: '$deep' }))).toEqual([{ _id: id }])
    })

    assumed('in what updateAndReturn gives back', async () => {
      await fill()
      expect((await values().where({ _id: 'one' }).updateAndReturn({ n: 1 })).doc).toEqual({ ...one, n: 1 })
      expect((await values().where({ own: 1 }).updateAndReturn({ n: 1 })).doc).toEqual({ _id: id, own: 1, n: 1 })
    })
  })

  it('a pattern, with the options a pattern has there', async () => {
    const { v } = await thereAndBack(/a.b/gi)
    expect(String((v as { pattern?: string }).pattern ?? v)).toContain('a.b')
  })

  it('undefined is not there at all', async () => {
    expect(await thereAndBack(undefined)).toEqual({})
    expect(await thereAndBack({ a: undefined, b: 1 })).toEqual({ v: { b: 1 } })
    expect(await thereAndBackByWx({ a: undefined, b: 1 })).toEqual({ v: { b: 1 } })
  })

  it('geometries as GeoJSON', async () => {
    const { Geo } = cloud.app.database() as unknown as { Geo: Record<string, new (...parts: unknown[]) => object> }
    const make = (name: string, ...parts: unknown[]) => new (Geo[name] as new (...parts: unknown[]) => object)(...parts)
    const at = (x: number, y: number) => make('Point', x, y)
    const line = make('LineString', [at(0, 0), at(1, 1)])
    const ring = make('LineString', [at(0, 0), at(1, 0), at(1, 1), at(0, 0)])
    const area = make('Polygon', [ring])
    const round = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]
    const table: [object, string, unknown][] = [
      [at(120, 30), 'Point', [120, 30]],
      [
        line,
        'LineString',
        [
          [0, 0],
          [1, 1],
        ],
      ],
      [area, 'Polygon', [round]],
      [
        make('MultiPoint', [at(0, 0), at(1, 1)]),
        'MultiPoint',
        [
          [0, 0],
          [1, 1],
        ],
      ],
      [
        make('MultiLineString', [line]),
        'MultiLineString',
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      ],
      [make('MultiPolygon', [area]), 'MultiPolygon', [[round]]],
    ]
    for (const [geometry, type, coordinates] of table) {
      const { v } = await thereAndBack(geometry)
      expect(JSON.parse(JSON.stringify(v))).toEqual({ type, coordinates })
    }
  })
})

assumed('a pattern that is none is refused in a query', async () => {
  const { RegExp } = cloud.app.database()
  const query = cloud.collection('values').where({ v: RegExp({ regexp: '(', options: '' }) })
  expect(await refusalOf(query.get())).toMatchObject({ code: 'INVALID_PARAM' })
})
