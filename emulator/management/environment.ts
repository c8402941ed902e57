import { join } from 'node:path'
import { type CloudOptions, type LocalCloud, startCloud } from '../cloud/cloud'
import { type Management, type ManagementOptions, startManagement } from './management'

export interface EnvironmentOptions extends ManagementOptions {
  appId?: string
  /** Where the pages and functions of what was set up are; any free one when absent. */
  pagesPort?: number
  /** What is shown beside what was set up, and how the cloud under it is run. */
  beside?: Pick<CloudOptions, 'sites' | 'console' | 'pages' | 'templates' | 'timersByHand' | 'waitForDisk' | 'log'>
}

/** An environment to set up from nothing: the side that sets it up, and under it a cloud that is what was set up. */
export interface Environment extends Management {
  /** Running as it is set up now: started anew where that changed since. */
  cloud(): Promise<LocalCloud>
}

/** After the last change of a run its cloud is started anew without anybody asking. */
const quietMs = 1000

/** `folder`: what is set up, and in `data` below it what the cloud keeps. */
export async function startEnvironment({
  appId,
  pagesPort = 0,
  beside = {},
  ...options
}: EnvironmentOptions): Promise<Environment> {
  let running: { readonly cloud: LocalCloud; readonly of: number } | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let later: NodeJS.Timeout | undefined
  let port = pagesPort
  let isOver = false

  async function renewed(): Promise<LocalCloud> {
    if (running?.of === management.revision()) return running.cloud
    const of = management.revision()
    await running?.cloud.stop()
    running = null
    const { sites = [], ...deployed } = management.deployed()
    const cloud = await startCloud({
      ...beside,
      ...deployed,
      sites: [...(beside.sites ?? []), ...sites],
      ...(appId !== undefined && { appId }),
      dataDir: join(options.folder, 'data'),
      envId: options.envId,
      port,
    })
    // Open pages find it again.
    port = Number(new URL(cloud.url).port)
    running = { cloud, of }
    return cloud
  }

  function cloud(): Promise<LocalCloud> {
    if (isOver) return Promise.reject(new Error('the environment was stopped'))
    const next = turn.then(renewed)
    turn = next.catch(() => undefined)
    return next
  }

  const management = await startManagement({
    ...options,
    data: async () => (await cloud()).adminUrl,
    onChange() {
      clearTimeout(later)
      later = setTimeout(() => void cloud().catch(() => undefined), quietMs)
    },
  })

  return {
    ...management,
    cloud,
    async stop() {
      isOver = true
      clearTimeout(later)
      await management.stop()
      await turn
      await running?.cloud.stop()
    },
  }
}
