import { expect, it } from 'vitest'
import { growthOf, type Kept, seenText } from '../../src/child/check/growth'

const signs = (id: string, completedAt: number, months: number, ones: readonly string[], block = 18): Kept => ({
  ...{ id, scaleId: 'warning-signs', scaleVersion: 1, completedAt, parameters: { ageInMonths: months } },
  responses: Object.fromEntries(
    [...[1, 2, 3, 4].map((at) => `ws-${block}m-${at}`), 'ws-regress'].map((item) => [
      item,
      ones.includes(item) ? 1 : 0,
    ]),
  ),
  bandId: ones.length > 0 ? 'some' : 'none',
  words: null,
})

it('stands in the order of time, with what was seen in each block', () => {
  const points = growthOf([signs('b', 200, 24, [], 24), signs('a', 100, 19, ['ws-18m-2'])])
  expect(points.map(({ id, block, headline }) => [id, block, headline])).toEqual([
    ['a', '18 个月', '那次的提醒：去复查'],
    ['b', '24 个月', '那次问到的，没有要留意的地方'],
  ])
  expect(points[0]?.seen).toEqual([
    { id: 'ws-18m-2', stem: '不会按要求指人或物', answer: '还不会', asksWhatIsThere: false, goneAt: null },
  ])
  expect(points[1]?.seen).toEqual([])
})

it('says when the same question was answered the other way, and not by another age’s questions', () => {
  const gone = (...later: Kept[]) => growthOf([signs('a', 100, 18, ['ws-18m-2']), ...later])[0]?.seen[0]?.goneAt
  expect(gone(signs('b', 200, 20, []))).toBe(200)
  expect(gone(signs('b', 200, 20, []), signs('c', 300, 21, []))).toBe(200)
  expect(gone(signs('b', 200, 24, [], 24))).toBeNull()
})

it('says nothing has gone that came back, until it has gone again', () => {
  const gone = (...later: Kept[]) => growthOf([signs('a', 100, 18, ['ws-18m-2']), ...later])[0]?.seen[0]?.goneAt
  expect(gone(signs('b', 200, 19, []), signs('c', 300, 20, ['ws-18m-2']))).toBeNull()
  expect(gone(signs('b', 200, 19, []), signs('c', 300, 20, ['ws-18m-2']), signs('d', 400, 21, []))).toBe(400)
})

it('follows what was lost across all ages', () => {
  const points = growthOf([signs('a', 100, 19, ['ws-regress']), signs('b', 200, 24, [], 24)])
  expect(points[0]?.seen[0]).toMatchObject({ id: 'ws-regress', goneAt: 200 })
})

it('leaves out what nobody knows the questions of', () => {
  expect(growthOf([{ ...signs('a', 100, 18, []), scaleVersion: 9 }])).toEqual([])
})

const skills = (id: string, completedAt: number, ones: readonly string[]): Kept => ({
  ...{ id, scaleId: 'milestones', scaleVersion: 1, completedAt, parameters: { ageInMonths: 18 } },
  responses: Object.fromEntries(
    ['gross', 'fine', 'language', 'cognition', 'social'].map((of) => [`ms-18m-${of}`, ones.includes(of) ? 1 : 0]),
  ),
  words: null,
  bandId: ones.length > 1 ? 'more' : ones.length === 1 ? 'one' : 'all',
})
const told = (...results: Kept[]) =>
  growthOf(results).flatMap(({ seen }) => seen.map((one) => seenText(one, (at) => `第${at}天`)))

it('says of a milestone that it had not come yet and, once it is there, that the child has learnt it', () => {
  expect(told(skills('a', 1, ['language']))).toEqual(['还没有：可说出3个有意义的词'])
  expect(told(skills('a', 1, ['language']), skills('b', 40, []))).toEqual(['可说出3个有意义的词：后来会了（第40天）'])
})

it('says of a warning sign what was answered, and later that it is so no more, without a second no', () => {
  expect(told(signs('a', 1, 18, ['ws-18m-4']))).toEqual(['不会独走。那时答的是：还不会'])
  expect(told(signs('a', 1, 18, ['ws-18m-4']), signs('b', 40, 19, []))).toEqual(['不会独走：第40天再看，不再这样了'])
})

it('never says that something was lost because it was learnt', () => {
  const lines = [
    ...told(skills('a', 1, ['gross']), skills('b', 2, [])),
    ...told(signs('a', 1, 18, ['ws-18m-1']), signs('b', 2, 19, [])),
  ]
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).not.toMatch(/没有了|不会了/)
})

it('calls nobody to the hospital years later: what was said then is told as then', () => {
  const headlines = growthOf([signs('a', 1, 18, ['ws-18m-4']), skills('b', 2, ['gross', 'fine'])]).map(
    (one) => one.headline,
  )
  expect(headlines).toEqual(['那次的提醒：去复查', '那次的提醒：去查一查'])
})

it('tells what was brought by the words of the cloud alone, between the others and without its answers', () => {
  const brought: Kept = {
    ...{ id: 'x', scaleId: 'psc17', scaleVersion: 1001, completedAt: 150, parameters: {}, bandId: 'negative' },
    responses: { 'psc17-1': 2 },
    words: { title: '示例，家长来答', headline: '平时不多' },
  }
  const points = growthOf([signs('b', 200, 24, [], 24), brought, signs('a', 100, 19, ['ws-18m-2'])])
  expect(points.map(({ id }) => id)).toEqual(['a', 'x', 'b'])
  expect(points[1]).toMatchObject({ title: '示例，家长来答', headline: '平时不多', block: null, seen: [] })
})
