import { searchArticles } from '../../core/contracts/content'
import { madeUpArticles } from '../../tests/support/made-up-articles'
import { asProgram } from '../../tests/support/sealing'
import { searchQueries } from '../../tests/support/search-queries'
import { openWorld } from '../../tests/support/world'
import { oneAfterAnother } from './calls'
import { median, quantile } from './median'

/** As many as there are to be. */
const wanted = 1000

export interface SearchRate {
  readonly p50: number
  readonly p99: number
  /** The first search of an instance, which reads all headlines: ms. */
  readonly cold: number
  /** Of an answer as it leaves the function. */
  readonly bytes: number
  readonly chain: number
  readonly found: number
  readonly asked: number
}

export async function measureSearch(): Promise<SearchRate> {
  const world = await openWorld()
  try {
    await world.add('articles', madeUpArticles(wanted))
    const reader = await world.browser()
    const times: number[] = []
    let found = 0
    for (const round of [0, 1, 2, 3]) {
      for (const [query, expected] of searchQueries) {
        const asked = performance.now()
        const answer = await reader.call(searchArticles, { query })
        times.push(performance.now() - asked)
        if (!answer.ok) throw new Error(answer.refusal)
        if (round === 0 && answer.value.articles.slice(0, 3).some(({ id }) => id === expected)) found += 1
      }
    }
    const [cold = 0, ...warm] = times
    const { event } = asProgram('content', { action: 'searchArticles', input: { query: '孩子' } })
    const { result } = await world.cloud.call('content', event, { openid: '' })
    const calls = world.cloud.calls.list().filter((call) => call.function === 'content')
    const bytes = Buffer.byteLength(JSON.stringify(result))
    const chain = median(calls.map(oneAfterAnother))
    return { p50: median(warm), p99: quantile(warm, 0.99), cold, bytes, chain, found, asked: searchQueries.length }
  } finally {
    await world.close()
  }
}
