import { expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { listArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'

const world = aWorld()

it('the list of articles is there for anybody, in its order, by headline alone', async () => {
  const headlines = articles.map(({ id, title, summary, audience, minutes }) => ({
    id,
    title,
    summary,
    audience,
    minutes,
  }))
  const answer = { ok: true, value: { articles: headlines } }
  expect(await (await world.browser()).call(listArticles, {})).toEqual(answer)
  expect(await world.callAsNobody(listArticles, {})).toEqual(answer)
})
