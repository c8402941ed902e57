import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { listArticles } from '#core/contracts/content'
import { openWorld, type World } from '../../support/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the list of articles', () => {
  it('holds every headline in the order the editors chose, without the articles themselves', async () => {
    expect(await (await world.browser()).call(listArticles, {})).toEqual({
      ok: true,
      value: {
        articles: articles.map(({ id, title, summary, audience, minutes }) => ({
          id,
          title,
          summary,
          audience,
          minutes,
        })),
      },
    })
  })
})
