import { expect, it } from 'vitest'
import { collections } from '#core/content/articles/collections'
import { articles } from '#core/content/articles/index'
import { shelves } from '#core/content/articles/shelves'
import { topics } from '#core/content/topics'

const ids = articles.map(({ id }) => id)

it('the shelves are the twelve classes the plans name', () => {
  expect(shelves.map(({ title }) => title)).toEqual([
    '心理健康基础',
    '人际交往',
    '压力调整',
    '婚姻家庭',
    '家风家教',
    '女性',
    '儿童',
    '老年',
    '职场',
    '残疾人',
    '特殊人群',
    '安全健康教育',
  ])
  expect(new Set(shelves.map(({ id }) => id)).size).toBe(12)
})

it('what things are about is told by the same', () => {
  expect(topics).toEqual(shelves.map(({ id, title }) => ({ id, title })))
})

it.each(ids)('article %s stands on a shelf', (id) => {
  expect(shelves.filter((shelf) => shelf.articles.includes(id)).map(({ title }) => title)).not.toEqual([])
})

it.each(shelves.map((shelf) => [shelf.title, shelf.articles] as const))(
  'the shelf %s holds articles that are there, each once',
  (_, held) => {
    expect(held.filter((id) => !ids.includes(id))).toEqual([])
    expect(held).toEqual([...new Set(held)])
  },
)

it.each(shelves.map((shelf) => [shelf.title, shelf.articles] as const))(
  'the shelf %s holds at least four, that of women six, that of older people and their families twelve',
  (title, held) => {
    expect(held.length).toBeGreaterThanOrEqual({ 老年: 12, 女性: 6 }[title] ?? 4)
  },
)

it('at least twelve are for parents, and their series goes through a child’s years in order', () => {
  expect(articles.filter(({ audience }) => audience === 'parents').length).toBeGreaterThanOrEqual(12)
  const titles = new Map(articles.map(({ id, title }) => [id, title]))
  const series = collections.find(({ title }) => title === '陪孩子从托班到考场')
  expect(series?.articles.map((id) => titles.get(id))).toEqual([
    '两岁半，一早上说了二十三个“不”',
    '幼儿园门口的头一个月',
    '一年级的作业桌',
    '袜子拿在手里六分钟',
    '住校三周，行李箱里没装的五样东西',
    '三种敲门声',
    '考试前后，家里的话怎么说',
  ])
})

it.each(collections.map((one) => [one.id, one] as const))(
  'the collection %s says nothing by its id and holds articles that are there, each once',
  (id, { title, articles: held }) => {
    expect(id).toMatch(/^[dsr]\d\d$/)
    expect(title.length).toBeGreaterThan(1)
    expect(held.filter((one) => !ids.includes(one))).toEqual([])
    expect(held).toEqual([...new Set(held)])
  },
)

it('no two collections have one id or one name', () => {
  for (const names of [collections.map(({ id }) => id), collections.map(({ title }) => title)]) {
    expect(names).toEqual([...new Set(names)])
  }
})

it.each([
  ['刚失去亲人', 'a31'],
  ['孩子不想上学', 'a03'],
  ['睡不着', 'a01'],
  ['照顾生病的家人很累', 'a05'],
])('the door %s leads to %s first, and to no more than five', (title, first) => {
  const door = collections.find((one) => one.kind === 'door' && one.title === title)
  expect(door?.articles[0]).toBe(first)
  expect(door?.articles.length).toBeLessThanOrEqual(5)
})
