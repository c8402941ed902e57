import { expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { listArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'

const world = aWorld()

it('the list of articles is there for anybody, in its order, by headline alone', async () => {
  const headlines = articles.map(({ id, title, summary, audience, minutes }) => ({
    id,
    title,
    summary,
    audience,
    minutes,
  }))
  for (const answer of [
    await (await world.browser()).call(listArticles, {}),
    await world.callAsNobody(listArticles, {}),
  ]) {
    const { articles: found, next } = valueOf(answer)
    expect({ found, next }).toEqual({ found: headlines, next: null })
  }
})

it('names the doors, the shelves and the series, which say nothing of their subject in their ids', async () => {
  const { collections } = valueOf(await (await world.browser()).call(listArticles, {}))
  const named = (kind: string) => collections.filter((one) => one.kind === kind).map(({ title }) => title)
  expect(named('door')).toEqual(expect.arrayContaining(['刚失去亲人', '孩子不想上学', '睡不着', '照顾生病的家人很累']))
  expect(named('shelf')).toHaveLength(12)
  expect(named('series')).toContain('照顾家人的人')
  for (const { id } of collections) expect(id).toMatch(/^[dsr]\d\d$/)
})

it('comes in pages of two hundred, in its order, each article on one of them', async () => {
  const [{ position: _, ...article } = { position: 0 }] = await world.documents('articles')
  const many = Array.from({ length: 401 - articles.length }, (_, at) => ({
    ...article,
    id: `more-${at}`,
    position: at + articles.length,
  }))
  await world.add('articles', many as unknown as { id: string }[])
  const reader = await world.browser()
  const first = valueOf(await reader.call(listArticles, {}))
  const second = valueOf(await reader.call(listArticles, { after: first.next as number }))
  const third = valueOf(await reader.call(listArticles, { after: second.next as number }))
  expect([first.next, second.next, third.next]).toEqual([199, 399, null])
  expect([first, second, third].map(({ collections }) => collections.length > 0)).toEqual([true, false, false])
  expect([...first.articles, ...second.articles, ...third.articles].map(({ id }) => id)).toEqual([
    ...articles.map(({ id }) => id),
    ...many.map(({ id }) => id),
  ])
})

it('leaves out what was to be read again until yesterday, and not what is to be until today', async () => {
  const [a01, a02] = ['a01', 'a02']
  await world.put('articles', aStoredArticle(a01, { reviewBy: '2026-11-22' }))
  await world.put('articles', aStoredArticle(a02, { reviewBy: '2026-11-23' }))
  const ids = async () => valueOf(await (await world.browser()).call(listArticles, {})).articles.map(({ id }) => id)
  expect(await ids()).not.toContain(a01)
  expect(await ids()).toContain(a02)
  world.cloud.clock.advance(24 * 60 * 60_000)
  expect(await ids()).not.toContain(a02)
})
