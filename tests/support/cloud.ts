import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sdk from '@cloudbase/node-sdk'
import { type CloudOptions, type LocalCloud, startCloud } from '../../emulator/cloud/cloud'

export interface OpenedCloud extends LocalCloud {
  dataDir: string
  /** A fresh app of @cloudbase/node-sdk pointed here. */
  app: ReturnType<typeof sdk.init>
  /** Stops the cloud and removes what it stored. */
  close(): Promise<void>
}

/** A cloud in a folder of its own, gone again with `close`. `dataDir` opens one that is already there. */
export async function openCloud(options: Partial<CloudOptions> = {}): Promise<OpenedCloud> {
  const own = mkdtempSync(join(tmpdir(), 'cloud-'))
  const dataDir = options.dataDir ?? join(own, 'data')
  const cloud = await startCloud({
    functionsDir: join(own, 'functions'),
    schema: { collections: [] },
    ...options,
    dataDir,
  })
  return {
    ...cloud,
    dataDir,
    app: nodeSdk(cloud),
    close: async () => {
      await cloud.stop()
      rmSync(own, { recursive: true, force: true })
    },
  }
}

/** The SDK reads most of its environment from the process, once a request. */
export function nodeSdk({ adminUrl, env }: Pick<LocalCloud, 'adminUrl' | 'env'>): ReturnType<typeof sdk.init> {
  Object.assign(process.env, { TENCENTCLOUD: 'true', SILENCE: 'true' })
  return sdk.init({
    env: env.TCB_ENV as string,
    secretId: env.TENCENTCLOUD_SECRETID as string,
    secretKey: env.TENCENTCLOUD_SECRETKEY as string,
    serviceUrl: adminUrl,
  } as Parameters<typeof sdk.init>[0])
}
