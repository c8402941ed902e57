import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('values', ['values'])
})
afterAll(() => cloud.close())

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
