import { join } from 'node:path'
import type { ClientBuildError } from 'emulator'
import { ServedSite } from './served-site'

/** From what Taro has built to what is served: site by site, each whole before anybody is sent there. */
export function openSites(outDir: string) {
  const web = new ServedSite(join(outDir, 'web'))
  const desk = new ServedSite(join(outDir, 'web-desk'))
  const served: Record<string, string> = {}
  let clients = 0

  return {
    /** The path of a site → its folder, for those built so far. */
    served: (): Readonly<Record<string, string>> => ({ ...served }),

    async takeH5(): Promise<void> {
      web.take(join(outDir, 'h5'))
      served['/'] = web.dir
    },

    async takeDesk(): Promise<void> {
      desk.take(join(outDir, 'desk'))
      served['/desk'] = desk.dir
    },

    /** Into two folders in turn: pages are being read from the other one. */
    async takeWeapp(): Promise<void> {
      // Not before it is needed: with it comes the whole local cloud.
      const { buildClient } = await import('emulator')
      clients += 1
      const client = join(outDir, `client-${clients % 2}`)
      await buildClient({ weappDir: join(outDir, 'weapp'), outDir: client })
      served['/mini'] = client
    },
  }
}

/** What a person can do something about. */
export function faultsOf(error: unknown): string[] {
  const { problems } = error as Partial<ClientBuildError>
  return problems ? problems.map(({ where, says }) => `${where}: ${says}`) : [String(error)]
}
