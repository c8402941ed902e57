import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onChineseMap } from '#core/domain/organisation/chinese-map'
import { metresBetween, nearestFirst, type Spot } from '#core/domain/organisation/distance'

const spot = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
})

describe('how far it is', () => {
  it('is nothing from where one stands, the same there and back, and never further than half around', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        expect(metresBetween(one, one)).toBe(0)
        expect(metresBetween(one, other)).toBeCloseTo(metresBetween(other, one), 3)
        expect(metresBetween(one, other)).toBeLessThanOrEqual(20_015_200)
      }),
    )
  })

  it('is a sixtieth of a degree to the sea mile on a meridian, and half of that beside 60° north', () => {
    const from = (latitude: number, longitude: number): Spot => ({ latitude, longitude })
    expect(metresBetween(from(0, 0), from(1 / 60, 0))).toBeCloseTo(1853.25, 1)
    expect(metresBetween(from(60, 0), from(60, 1))).toBeCloseTo(55_597, -2)
  })

  it('puts the nearest first and what nobody measured last, in its order', () => {
    const at = (id: string, latitude?: number) => ({ id, ...(latitude && { location: { latitude, longitude: 120 } }) })
    const sorted = nearestFirst([at('a'), at('far', 31), at('b'), at('near', 30.01)], { latitude: 30, longitude: 120 })
    expect(sorted.map(({ place }) => place.id)).toEqual(['near', 'far', 'a', 'b'])
    expect(sorted.map(({ metres }) => metres && Math.round(metres / 100))).toEqual([11, 1112, null, null])
  })
})

describe('a point as Chinese maps draw it', () => {
  // As the implementations that are in use everywhere give them (eviltransform).
  it.each([
    [31.1774276, 121.5272106, 31.175303984, 121.531541859],
    [39.911954, 116.377817, 39.913345455, 116.384047225],
    [22.543847, 113.912316, 22.540796132, 113.917176481],
  ])('%f, %f', (latitude, longitude, north, east) => {
    const drawn = onChineseMap({ latitude, longitude })
    expect(drawn.latitude).toBeCloseTo(north, 8)
    expect(drawn.longitude).toBeCloseTo(east, 8)
  })

  it('is never more than a kilometre off, and abroad it is where it is', () => {
    const inChina = fc.record({
      latitude: fc.double({ min: 18, max: 53, noNaN: true }),
      longitude: fc.double({ min: 74, max: 134, noNaN: true }),
    })
    fc.assert(fc.property(inChina, (one) => metresBetween(one, onChineseMap(one)) < 1000))
    expect(onChineseMap({ latitude: 48.85, longitude: 2.35 })).toEqual({ latitude: 48.85, longitude: 2.35 })
  })
})
