import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { openBrowser } from '../../tests/support/browser'
import { openWorld } from '../../tests/support/world'

interface NetworkItem {
  readonly transferSize: number
  readonly resourceType: string
}

export interface PageFigures {
  /** Bytes over the wire of the home page's first load, headers included, as the local server compresses them. */
  readonly transferred: number
  readonly scripts: number
  /** Page → category → score 0 to 1, the median of the runs. */
  readonly lighthouse: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * What somebody opens first, by the addresses that are passed on; and before them the calendar that the quick exit leads to,
 * which has nothing but a few words and no framework: what the machine itself takes off. It is also the first Chinese text
 * that this browser draws: finding the letters holds a fresh one up for a third of a second, times four by Lighthouse's
 * model, and no phone's, which has drawn Chinese since it was switched on.
 */
const pages = { 'the bare calendar': 'month.html', home: '', 'an article': '#/resident/pages/article/index?id=a01' }

/** Of each page; one alone says little where the machine has other things to do. */
const RUNS = 5

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Lighthouse's own mobile settings on the H5 build, without the sample people's bar, which no user has. */
export async function measurePages(): Promise<PageFigures> {
  const world = await openWorld({ withBuilds: true, withBar: false })
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  const look = async (address: string) => {
    const run = await lighthouse(`${world.cloud.url}/${address}`, {
      port,
      logLevel: 'silent',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    })
    if (!run) throw new Error('Lighthouse gave no result')
    return run.lhr
  }
  try {
    const runs: Record<string, Awaited<ReturnType<typeof look>>[]> = {}
    for (const [page, address] of Object.entries(pages)) {
      runs[page] = []
      for (let run = 0; run < RUNS; run += 1) runs[page].push(await look(address))
    }
    const details = runs.home?.[0]?.audits['network-requests']?.details
    const items = (details && 'items' in details ? details.items : []) as unknown as NetworkItem[]
    const bytes = (only: (item: NetworkItem) => boolean) =>
      items.filter(only).reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
    const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0
    const scores = (of: Awaited<ReturnType<typeof look>>[]) =>
      Object.fromEntries(
        Object.keys(of[0]?.categories ?? {}).map((id) => [
          id,
          median(of.map(({ categories }) => categories[id]?.score ?? 0)),
        ]),
      )
    return {
      transferred: bytes(() => true),
      scripts: bytes(({ resourceType }) => resourceType === 'Script'),
      lighthouse: Object.fromEntries(Object.entries(runs).map(([page, of]) => [page, scores(of)])),
    }
  } finally {
    await browser.close()
    await world.close()
  }
}
