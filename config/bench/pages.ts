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
  /** Category → score 0 to 1. */
  readonly lighthouse: Readonly<Record<string, number>>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Lighthouse's own mobile settings on the H5 home page, without the sample people's bar, which no user has. */
export async function measurePages(): Promise<PageFigures> {
  const world = await openWorld({ withBuilds: true, withBar: false })
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const run = await lighthouse(`${world.cloud.url}/`, {
      port,
      logLevel: 'silent',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    })
    if (!run) throw new Error('Lighthouse gave no result')
    const details = run.lhr.audits['network-requests']?.details
    const items = (details && 'items' in details ? details.items : []) as unknown as NetworkItem[]
    const bytes = (only: (item: NetworkItem) => boolean) =>
      items.filter(only).reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
    return {
      transferred: bytes(() => true),
      scripts: bytes(({ resourceType }) => resourceType === 'Script'),
      lighthouse: Object.fromEntries(Object.entries(run.lhr.categories).map(([id, { score }]) => [id, score ?? 0])),
    }
  } finally {
    await browser.close()
    await world.close()
  }
}
