import { beforeAll, expect, it } from 'vitest'
import { searchArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { madeUpArticles } from '../../support/made-up-articles'
import { searchQueries } from '../../support/search-queries'
import { valueOf } from '../../support/value-of'

const world = aWorld()
beforeAll(async () => {
  await world.add('articles', madeUpArticles(1000))
  world.cloud.clock.advance(6 * 60_000)
}, 60_000)

it('what is looked for is found among the first three of a thousand too', async () => {
  const reader = await world.browser()
  const lost: string[] = []
  for (const [query, expected] of searchQueries) {
    const { articles } = valueOf(await reader.call(searchArticles, { query }))
    if (!articles.slice(0, 3).some(({ id }) => id === expected)) lost.push(`${query} ${expected}`)
  }
  expect(lost).toEqual([])
}, 60_000)
