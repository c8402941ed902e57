import { expect, it } from 'vitest'
import { type Collection, placeInSeries, relatedTo } from '#core/domain/reading/collection'

const one = (id: string, kind: Collection['kind'], articles: readonly string[]): Collection => ({
  ...{ id, kind, title: id, lead: null, articles },
})
const collections = [
  one('d01', 'door', ['a', 'b']),
  one('s01', 'shelf', ['a', 'c', 'd', 'e']),
  one('s02', 'shelf', ['a', 'd']),
  one('r01', 'series', ['h', 'f', 'a']),
  one('r02', 'series', ['a', 'g']),
]

it('what shares a door is closest, then two shelves, a short series, a longer one, and one shelf', () => {
  expect(relatedTo('a', collections)).toEqual(['b', 'd', 'g', 'h', 'f', 'c', 'e'])
})

it('nothing is related to an article that stands nowhere, and none to itself', () => {
  expect(relatedTo('z', collections)).toEqual([])
  expect(relatedTo('b', collections)).toEqual(['a'])
})

it.each([
  ['the first series that has it', 'a', 'r01', 2],
  ['its first place', 'h', 'r01', 0],
])('an article has its place: %s', (_, id, series, at) => {
  const place = placeInSeries(id, collections)
  expect([place?.collection.id, place?.at]).toEqual([series, at])
})

it('an article that stands on shelves and behind doors alone is in no series', () => {
  expect(placeInSeries('b', collections)).toBeNull()
})
