import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, isUnprepared, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { findByBoth } from '../both-sdks'
import { geoNearUnit } from '../by-version'

const point = (...coordinates: number[]) => ({ type: 'Point', coordinates })
const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const places = [
  { _id: 'origin', at: point(0, 0) },
  { _id: 'north', at: point(0, 1) },
  { _id: 'east', at: point(2, 0) },
  { _id: 'dateline', at: point(180, 0) },
  { _id: 'pole', at: point(0, 90) },
  {
    _id: 'line',
    at: {
      type: 'LineString',
      coordinates: [
        [-1, 3],
        [1, 3],
      ],
    },
  },
  { _id: 'field', at: { type: 'Polygon', coordinates: [square(5, 5, 9, 9), square(6, 6, 8, 8)] } },
  {
    _id: 'points',
    at: {
      type: 'MultiPoint',
      coordinates: [
        [20, 0],
        [22, 0],
      ],
    },
  },
  { _id: 'nowhere', name: 'x' },
]

const unprepared = isUnprepared('conformance_geo_places') || isUnprepared('conformance_geo_crowd')
const withIndex = describe.skipIf(unprepared)

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('geo', ['places', 'bare', 'crowd'])
  for (const name of ['places', 'bare']) await cloud.collection(name).add(places)
})
afterAll(() => cloud.close())

/** The SDK's own declarations know points only. */
type Maker<From> = new (parts: From[]) => object
interface Geo {
  Point: new (longitude: number, latitude: number) => object
  LineString: Maker<object>
  Polygon: Maker<object>
  MultiPoint: Maker<object>
  MultiLineString: Maker<object>
  MultiPolygon: Maker<object>
}
const geo = () => cloud.app.database().Geo as unknown as Geo
const _ = () => cloud.app.database().command
const at = (longitude: number, latitude: number) => new (geo().Point)(longitude, latitude)
const lineOf = (points: number[][]) => new (geo().LineString)(points.map(([x = 0, y = 0]) => at(x, y)))
const areaOf = (...rings: number[][][]) => new (geo().Polygon)(rings.map(lineOf))

async function found(query: object, collection = 'places'): Promise<string> {
  return (await findByBoth(cloud, collection, query)).join(' ')
}

withIndex('places are refused', () => {
  assumed('by a query that is near without an index', async () => {
    const refusal = await refusalOf(found({ at: _().geoNear({ geometry: at(0, 0) }) }, 'bare'))
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(refusal.message).toContain('unable to find index for $geoNear query')
    const stage = cloud
      .collection('bare')
      .aggregate()
      .geoNear({ near: at(0, 0), distanceField: 'd' })
    expect((await refusalOf(stage.end())).message).toContain('$geoNear requires a 2d or 2dsphere index')
  })

  assumed('by the index, where they are none', async () => {
    const bad: [unknown, string][] = [
      [{ type: 'Point', coordinates: [181, 0] }, 'longitude/latitude is out of bounds, lng: 181 lat: 0'],
      [{ type: 'Circle', coordinates: [1, 0] }, 'unknown GeoJSON type: "Circle"'],
      [{ type: 'Polygon', coordinates: [square(0, 0, 1, 1).slice(1)] }, 'Loop is not closed'],
      ['here', 'geo element must be an array or object'],
    ]
    for (const [value, text] of bad) {
      const refusal = await refusalOf(cloud.collection('places').add({ at: value }))
      expect(refusal.message).toContain("Can't extract geo keys")
      expect(refusal.message).toContain(text)
    }
    expect((await cloud.collection('places').count()).total).toBe(places.length)
  })

  const table: [string, object, string][] = [
    ['near in an or', { $or: [{ at: { $nearSphere: { $geometry: point(0, 0) } } }] }, 'not allowed in this context'],
    ['near what is no point', { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [1] } } } }, 'numeric'],
    ['a distance below 0', { at: { $nearSphere: { $geometry: point(0, 0), $maxDistance: -1 } } }, 'non-negative'],
    ['within a point', { at: { $geoWithin: { $geometry: point(0, 0) } } }, '$geoWithin not supported with provided'],
    ['intersects nothing', { at: { $geoIntersects: {} } }, '$geoIntersects requires a $geometry'],
  ]
  assumed.each(table)('by a query: %s', async (_name, query, text) => {
    expect((await refusalOf(found(query))).message).toContain(text)
  })
})

const degree = (6_378_100 * Math.PI) / 180

withIndex('near', () => {
  it('gives the nearest first, in metres', async () => {
    const near = (more: object) => ({ at: _().geoNear({ geometry: at(0, 0.1), ...more } as never) })
    expect(await found(near({ maxDistance: 3 * degree }))).toBe('origin north east line')
    expect(await found(near({ minDistance: 0.5 * degree, maxDistance: 2.5 * degree }))).toBe('north east')
    expect(await found(near({ maxDistance: 0.1 * degree + 0.01 }))).toBe('origin')
    expect(await found(near({ maxDistance: 0.1 * degree - 0.01 }))).toBe('')
    expect(await found(near({ minDistance: 100 * degree }))).toBe('dateline')
    expect(await found({ ...near({}), _id: _().in(['pole', 'east']) })).toBe('east pole')
  })

  it('keeps its page, and lets another order rule', async () => {
    const query = cloud.collection('places').where({ at: _().geoNear({ geometry: at(0, 0) } as never) })
    const ids = ({ data }: { data: unknown[] }) => (data as { _id: string }[]).map(({ _id }) => _id)
    expect(ids(await query.skip(1).limit(2).get())).toEqual(['north', 'east'])
    expect(ids(await query.orderBy('_id', 'asc').limit(2).get())).toEqual(['dateline', 'east'])
    expect((await query.count()).total).toBe(8)
  })

  it('as a stage tells the distance', async () => {
    const answer = await cloud
      .collection('places')
      .aggregate()
      .geoNear({
        near: at(0, 0),
        distanceField: 'far.is',
        includeLocs: 'far.at',
        maxDistance: geoNearUnit() === 'radians' ? 3.5 * (Math.PI / 180) : 3.5 * degree,
        distanceMultiplier: 1 / degree,
        query: { _id: _().neq('east') },
        spherical: true,
        limit: 9,
      } as never)
      .project({ far: 1 })
      .end()
    const list = answer.data as { _id: string; far: { is: number; at: object } }[]
    expect(list.map(({ _id }) => _id)).toEqual(['origin', 'north', 'line'])
    expect(list[1]?.far.at).toEqual(point(0, 1))
    expect(list.map(({ far }) => far.is)).toEqual([0, expect.closeTo(1, 9), expect.closeTo(3.000_457, 5)])
  })

  it.each([
    ['metres', {}, degree],
    ['kilometres', { distanceMultiplier: 0.001 }, degree / 1000],
  ])('as a stage takes a mere longitude and latitude, and tells %s', async (_unit, more, degreeThere) => {
    const near = { near: { longitude: 1.5, latitude: 0 }, distanceField: 'd', spherical: true, limit: 3, ...more }
    const places = cloud.collection('places').aggregate()
    const { data } = await places.geoNear(near as never).end()
    const found = (data as { _id: string; d: number }[]).map(({ _id, d }) => [_id, d / degreeThere])
    expect(found).toEqual([
      ['east', expect.closeTo(0.5, 9)],
      ['origin', expect.closeTo(1.5, 9)],
      ['north', expect.closeTo(1.802_712, 5)],
    ])
  })

  it('is as far as real CloudBase says, to the last digit', async () => {
    // A distance that Tencent's own tests of node-sdk hold.
    const crowd = cloud.collection('crowd')
    await crowd.add({ _id: 'there', at: point(113.306789, 23.1564721) })
    const near = { near: at(113.3089506, 23.0968251), distanceField: 'd', spherical: true }
    const { data } = await crowd
      .aggregate()
      .geoNear(near as never)
      .end()
    expect((data as { d: number }[])[0]?.d).toBe(6643.521654040738)
    await cloud.empty('crowd')
  })

  assumed('as a stage gives the nearest hundred when no limit is given', async () => {
    const crowd = cloud.collection('crowd')
    await crowd.add(Array.from({ length: 101 }, (_, n) => ({ _id: `${n}`, at: point(n / 10, 0) })))
    const near = { near: at(0, 0), distanceField: 'd', spherical: true }
    const { data } = await crowd
      .aggregate()
      .geoNear(near as never)
      .end()
    expect((data as { _id: string }[]).map(({ _id }) => _id)).toEqual(Array.from({ length: 100 }, (_, n) => `${n}`))
  })

  it('as a stage is the first, or refused', async () => {
    const late = cloud
      .collection('places')
      .aggregate()
      .limit(5)
      .geoNear({ near: at(0, 0), distanceField: 'd' })
    expect((await refusalOf(late.end())).message).toContain('$geoNear')
    const match = cloud
      .collection('places')
      .aggregate()
      .match({ at: _().geoNear({ geometry: at(0, 0) } as never) })
    expect((await refusalOf(match.end())).message).toContain('not allowed in this context')
  })

  it('agrees with the haversine formula anywhere', async () => {
    const towns = [
      [116.4, 39.9],
      [121.47, 31.23],
      [-70.66, -33.45],
      [179.9, -17],
      [-179.9, -17.1],
    ]
    await cloud.collection('bare').add(towns.map((coordinates, n) => ({ _id: `town-${n}`, at: point(...coordinates) })))
    const rad = Math.PI / 180
    for (const [x = 0, y = 0] of towns) {
      for (const [n, [u = 0, v = 0]] of towns.entries()) {
        const h =
          Math.sin(((v - y) * rad) / 2) ** 2 +
          Math.cos(y * rad) * Math.cos(v * rad) * Math.sin(((u - x) * rad) / 2) ** 2
        const radians = 2 * Math.asin(Math.sqrt(h))
        const within = (radius: number) => ({
          _id: `town-${n}`,
          at: _().geoWithin({ centerSphere: [at(x, y), radius] } as never),
        })
        if (radians > Math.PI / 2) continue
        expect(await found(within(radians + 1e-9), 'bare')).toBe(`town-${n}`)
        if (radians > 0) expect(await found(within(radians - 1e-9), 'bare')).toBe('')
      }
    }
  })
})

withIndex('geoWithin', () => {
  const within = (area: object) => found({ at: _().geoWithin({ geometry: area } as never) })

  it('holds what lies in a polygon, its border too', async () => {
    expect(await within(areaOf(square(-0.5, -0.5, 2, 1.5)))).toBe('origin north east')
    expect(await within(areaOf(square(-0.5, -0.5, 1.999, 1.5)))).toBe('origin north')
    expect(await within(areaOf(square(0, 0, 1, 1)))).toBe('origin north')
  })

  it('goes by great circles: the side of a square in the north bends beyond its parallel', async () => {
    const wide = areaOf(square(-40, 40, 40, 60))
    const bare = cloud.collection('bare')
    await bare.add([
      { _id: 'beyond', at: point(0, 62) },
      { _id: 'below', at: point(0, 41) },
    ])
    const { data } = await bare.where({ at: _().geoWithin({ geometry: wide } as never) }).get()
    expect((data as { _id: string }[]).map(({ _id }) => _id)).toEqual(['beyond'])
  })

  it('leaves holes out', async () => {
    expect(await within(areaOf(square(-3, -3, 3, 4), square(-0.5, -0.5, 0.5, 0.5)))).toBe('north east line')
  })

  it('reaches over the date line and the pole', async () => {
    expect(await within(areaOf(square(179, -1, -179, 1)))).toBe('dateline')
    expect(
      await within(
        areaOf([
          [0, 80],
          [120, 80],
          [-120, 80],
          [0, 80],
        ]),
      ),
    ).toBe('pole')
  })

  it('wants lines, polygons and all points of several wholly in', async () => {
    expect(await within(areaOf(square(-0.5, 2, 3, 4)))).toBe('')
    expect(await within(areaOf(square(-1.5, 2, 1.5, 4)))).toBe('line')
    expect(await within(areaOf(square(4, 4, 10, 10)))).toBe('field')
    expect(await within(areaOf(square(4, 4, 10, 10), square(6.5, 6.5, 7.5, 7.5)))).toBe('field')
    expect(await within(areaOf(square(4, 4, 10, 10), square(5.4, 5.4, 5.6, 5.6)))).toBe('')
    expect(await within(areaOf(square(19, -1, 21, 1)))).toBe('')
    const two = new (geo().MultiPolygon)([areaOf(square(19, -1, 21, 1)), areaOf(square(21.5, -1, 23, 1))])
    expect(await within(two)).toBe('points')
  })
})

withIndex('geoIntersects', () => {
  const meets = (geometry: object) => found({ at: _().geoIntersects({ geometry } as never) })

  it('a point', async () => {
    expect(await meets(at(0, 0))).toBe('origin')
    expect(await meets(at(5.5, 5.5))).toBe('field')
    expect(await meets(at(7, 7))).toBe('')
    expect(await meets(at(6, 7))).toBe('field')
    expect(await meets(at(22, 0))).toBe('points')
  })

  it('a line', async () => {
    expect(
      await meets(
        lineOf([
          [-1, 0],
          [3, 0],
        ]),
      ),
    ).toBe('origin east')
    expect(
      await meets(
        lineOf([
          [0, 2.5],
          [0, 3.5],
        ]),
      ),
    ).toBe('line')
    expect(
      await meets(
        lineOf([
          [0, 2.5],
          [0, 2.9],
        ]),
      ),
    ).toBe('')
    expect(
      await meets(
        lineOf([
          [6.5, 7],
          [7.5, 7],
        ]),
      ),
    ).toBe('')
    expect(
      await meets(
        lineOf([
          [7, 7],
          [7, 10],
        ]),
      ),
    ).toBe('field')
    expect(
      await meets(
        new (geo().MultiLineString)([
          lineOf([
            [9, 50],
            [9, 51],
          ]),
          lineOf([
            [7, 7],
            [7, 10],
          ]),
        ]),
      ),
    ).toBe('field')
  })

  it('a polygon', async () => {
    expect(await meets(areaOf(square(-0.5, -0.5, 3, 4)))).toBe('origin north east line')
    expect(await meets(areaOf(square(4, 4, 10, 10)))).toBe('field')
    expect(await meets(areaOf(square(5.2, 5.2, 5.6, 5.6)))).toBe('field')
    expect(await meets(areaOf(square(6.5, 6.5, 7.5, 7.5)))).toBe('')
    expect(await meets(new (geo().MultiPoint)([at(50, 50), at(2, 0)]))).toBe('east')
  })
})
