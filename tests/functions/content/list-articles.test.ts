import { expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { listArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
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
  const answer = { ok: true, value: { articles: headlines, next: null } }
  expect(await (await world.browser()).call(listArticles, {})).toEqual(answer)
  expect(await world.callAsNobody(listArticles, {})).toEqual(answer)
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
  expect([...first.articles, ...second.articles, ...third.articles].map(({ id }) => id)).toEqual([
    ...articles.map(({ id }) => id),
    ...many.map(({ id }) => id),
  ])
})
