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
  /** Page → category → score 0 to 1. */
  readonly lighthouse: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * What somebody opens first, by the addresses that are passed on; and the calendar that the quick exit leads to, which has
 * nothing but a few words and no framework: what the machine itself takes off.
 */
const pages = { home: '', 'an article': '#/resident/pages/article/index?id=a01', 'the bare calendar': 'month.html' }

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
    const home = await look(pages.home)
    const article = await look(pages['an article'])
    const bare = await look(pages['the bare calendar'])
    const details = home.audits['network-requests']?.details
    const items = (details && 'items' in details ? details.items : []) as unknown as NetworkItem[]
    const bytes = (only: (item: NetworkItem) => boolean) =>
      items.filter(only).reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
    const scores = ({ categories }: typeof home) =>
      Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, score ?? 0]))
    return {
      transferred: bytes(() => true),
      scripts: bytes(({ resourceType }) => resourceType === 'Script'),
      lighthouse: { home: scores(home), 'an article': scores(article), 'the bare calendar': scores(bare) },
    }
  } finally {
    await browser.close()
    await world.close()
  }
}
