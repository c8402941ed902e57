import { beforeAll, expect, it } from 'vitest'
import { searchArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { madeUpArticles } from '../../support/made-up-articles'
import { searchQueries } from '../../support/search-queries'
import { valueOf } from '../../support/value-of'

/** As many of the table as may be looked for in vain among the first three: so many articles say nearly the same. */
const LOST = 2

const world = aWorld()
beforeAll(async () => {
  await world.add('articles', madeUpArticles(1000))
  world.cloud.clock.advance(6 * 60_000)
}, 60_000)

it('what is looked for is found among the first three of a thousand too, but for two at most', async () => {
  const reader = await world.browser()
  const lost: string[] = []
  for (const [query, expected] of searchQueries) {
    const { articles } = valueOf(await reader.call(searchArticles, { query }))
    if (!articles.slice(0, 3).some(({ id }) => id === expected)) lost.push(`${query} ${expected}`)
  }
  expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(LOST)
}, 60_000)
