import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { readArticle } from '#core/contracts/content'
import { type Browser, openWorld, type World } from '../../support/world'

let world: World
let reader: Browser
beforeAll(async () => {
  world = await openWorld()
  reader = await world.browser()
})
afterAll(() => world.close())

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

  it('gives the whole article as it was written', async () => {
    for (const article of articles) {
      expect(await reader.call(readArticle, { articleId: article.id })).toEqual({ ok: true, value: { article } })
    }
  })
})
