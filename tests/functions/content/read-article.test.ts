import { beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { readArticle } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})

describe('reading an article', () => {
  it('is refused article-unknown when there is none', async () => {
    expect(await reader.call(readArticle, { articleId: 'a99' })).toEqual({ ok: false, refusal: 'article-unknown' })
  })

  it('is refused bad-input when something else than an id is sent', async () => {
    expect(await reader.call(readArticle, { articleId: { $gt: '' } as unknown as string })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })

  it('gives the whole article as it was written, to anybody', async () => {
    for (const article of articles) {
      const answer = { ok: true, value: { article } }
      expect(await reader.call(readArticle, { articleId: article.id })).toEqual(answer)
      expect(await world.callAsNobody(readArticle, { articleId: article.id })).toEqual(answer)
    }
  })
})
