import { expect, it } from 'vitest'
import { growthOf, type Kept } from '../../src/child/check/growth'

const signs = (id: string, completedAt: number, months: number, ones: readonly string[], block = 18): Kept => ({
  ...{ id, scaleId: 'warning-signs', scaleVersion: 1, completedAt, parameters: { ageInMonths: months } },
  responses: Object.fromEntries(
    [...[1, 2, 3, 4].map((at) => `ws-${block}m-${at}`), 'ws-regress'].map((item) => [
      item,
      ones.includes(item) ? 1 : 0,
    ]),
  ),
  bandId: ones.length > 0 ? 'some' : 'none',
})

it('stands in the order of time, with what was seen in each block', () => {
  const points = growthOf([signs('b', 200, 24, [], 24), signs('a', 100, 19, ['ws-18m-2'])])
  expect(points.map(({ id, block, headline }) => [id, block, headline])).toEqual([
    ['a', '18 个月', '有要留意的地方，请带孩子去复查'],
    ['b', '24 个月', '这几条，孩子都没有'],
  ])
  expect(points[0]?.seen).toEqual([{ id: 'ws-18m-2', stem: '不会按要求指人或物', answer: '还不会', goneAt: null }])
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
