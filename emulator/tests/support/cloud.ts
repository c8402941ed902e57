import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodeSdk from '@cloudbase/node-sdk'
import wxSdk from 'wx-server-sdk'
import { type CloudOptions, type LocalCloud, startCloud } from '../../cloud/cloud'
import type { IndexSchema } from '../../cloud/store/schema'

export { refusalOf } from './refusal'

/** The part of wx-server-sdk tests use; its own declarations promise no promises. */
export interface WxDatabase {
  collection(name: string): WxCollection
  startTransaction(): Promise<WxTransaction>
  runTransaction(work: (transaction: WxTransaction) => Promise<unknown>): Promise<unknown>
  createCollection(name: string): Promise<unknown>
}
interface WxCollection extends WxQuery {
  add(options: { data: object }): Promise<unknown>
  doc(id: string | number): WxDocument
  where(query: object): WxQuery
  aggregate(): { match(query: object): { end(): Promise<unknown> } }
}
interface WxQuery {
  orderBy(field: string, order: 'asc' | 'desc'): WxQuery
  skip(count: number): WxQuery
  limit(count: number): WxQuery
  field(fields: object): WxQuery
  get(): Promise<unknown>
  count(): Promise<unknown>
  update(options: { data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
interface WxDocument {
  get(): Promise<{ data: unknown }>
  field(fields: object): WxDocument
  update(options: { data: object }): Promise<unknown>
  set(options: { data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
export interface WxTransaction {
  collection(name: string): WxCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface OpenedCloud extends LocalCloud {
  dataDir: string
  functionsDir: string
  /** @cloudbase/node-sdk, pointed here. */
  app: ReturnType<typeof nodeSdk.init>
  /** wx-server-sdk, pointed here: it reads its address from this process, so the cloud opened last is the one it finds. */
  wx: { database(config?: { throwOnNotFound: boolean }): WxDatabase }
  /** Stops the cloud and removes what it stored. */
  close(): Promise<void>
}

export interface OpenOptions extends Partial<CloudOptions> {
  /** Collections by name with their indexes: fields, and whether together they are unique. */
  collections?: Record<string, { fields: string[]; unique?: boolean }[]>
  /** Source of functions by name. */
  functions?: Record<string, string>
}

/** A cloud in a folder of its own, gone again with `close`. `dataDir` opens one that is already there. */
export async function openCloud({
  collections = {},
  functions = {},
  ...options
}: OpenOptions = {}): Promise<OpenedCloud> {
  const own = mkdtempSync(join(tmpdir(), 'cloud-'))
  const dataDir = options.dataDir ?? join(own, 'data')
  const functionsDir = options.functionsDir ?? join(own, 'functions')
  if (options.functionsDir === undefined) mkdirSync(functionsDir, { recursive: true })
  for (const [name, source] of Object.entries(functions)) writeFunction(functionsDir, name, source)
  const cloud = await startCloud({
    schema: schemaOf(collections),
    log: errorsOnly,
    waitForDisk: false,
    ...options,
    functionsDir,
    dataDir,
  })
  return {
    ...cloud,
    dataDir,
    functionsDir,
    app: nodeSdkFor(cloud),
    wx: wxSdkFor(cloud),
    close: async () => {
      await cloud.stop()
      rmSync(own, { recursive: true, force: true })
    },
  }
}

/** Most tests refuse things on purpose: only what went wrong on our side is worth seeing. */
function errorsOnly(line: object): void {
  if ((line as { level?: unknown }).level === 'error') process.stderr.write(`${JSON.stringify(line)}\n`)
}

export const schemaOf = (collections: Required<OpenOptions>['collections']): CloudOptions['schema'] => ({
  collections: Object.entries(collections).map(([name, indexes]) => ({ name, indexes: indexes.map(indexOf) })),
})

const indexOf = ({ fields, unique = false }: { fields: string[]; unique?: boolean }): IndexSchema => ({
  name: fields.join('_'),
  keys: fields.map((field) => ({ field, direction: 1 })),
  unique,
})

/** A function as a deployment leaves it. `config` is its config.json. */
export function writeFunction(functionsDir: string, name: string, source: string, config: object = {}): void {
  const dir = join(functionsDir, name)
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name, main: 'index.js' }))
  writeFileSync(join(dir, 'config.json'), JSON.stringify(config))
  writeFileSync(join(dir, 'index.js'), source)
}

/** Source that makes `cloud` the initialised wx-server-sdk, for functions written in tests. */
export const withWxSdk = `
const cloud = require(${JSON.stringify(createRequire(import.meta.url).resolve('wx-server-sdk'))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
`

/** `sdk`: another node-sdk than the one that is installed by its name. */
export function nodeSdkFor(
  { adminUrl, env }: Pick<LocalCloud, 'adminUrl' | 'env'>,
  sdk: Pick<typeof nodeSdk, 'init'> = nodeSdk,
): ReturnType<typeof nodeSdk.init> {
  // Where it runs is read from the process alone.
  Object.assign(process.env, { TENCENTCLOUD: env.TENCENTCLOUD, SILENCE: env.SILENCE })
  const config = {
    env: env.TCB_ENV as string,
    secretId: env.TENCENTCLOUD_SECRETID as string,
    secretKey: env.TENCENTCLOUD_SECRETKEY as string,
    serviceUrl: adminUrl,
  }
  return sdk.init(config)
}

function wxSdkFor({ env }: LocalCloud): OpenedCloud['wx'] {
  Object.assign(process.env, env)
  wxSdk.init({ env: env.TCB_ENV as string })
  return wxSdk as never
}
