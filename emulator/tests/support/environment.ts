import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodeSdk from '@cloudbase/node-sdk'
import { inject } from 'vitest'
import wxSdk from 'wx-server-sdk'
import type { OpenedCloud, WxDatabase } from './cloud'
import { afterFile } from './leftovers'
import { isRemote, pointSdksAtRemote } from './remote/keys'
import { preparation } from './remote/preparation'

type App = OpenedCloud['app']

/** A CloudBase environment, local or real, by what both offer: the two SDKs. */
export interface Environment {
  /** @cloudbase/node-sdk. */
  app: App
  wx: { database(config?: { throwOnNotFound: boolean }): WxDatabase }
  /** A collection of this file, by node-sdk; one that was not asked for is not there. */
  collection(name: string): ReturnType<ReturnType<App['database']>['collection']>
  /** The same by wx-server-sdk. */
  wxCollection(name: string): ReturnType<WxDatabase['collection']>
  /** The name it has in the environment, where other files and other programs have theirs. */
  nameOf(collection: string): string
  /** Takes every document out of a collection of this file. */
  empty(name: string): Promise<void>
  /** Where this file may keep files; all that `upload` put there goes with `close`. */
  pathOf(file: string): string
  fileIdOf(file: string): Promise<string>
  upload(file: string, content?: string | Buffer): Promise<string>
  /** Empties what it filled. Collections stay: no server SDK can drop one. */
  close(): Promise<void>
}

/**
 * The environment the conformance suite runs in: a local cloud of its own, or with REMOTE=1 the one the keys name.
 * `owner` is the file's subject; its collections, `names`, are created where they are missing and are empty.
 */
export async function openEnvironment(owner: string, names: string[] = []): Promise<Environment> {
  const { app, wx, stop } = isRemote() ? connect() : await startLocal()
  const nameOf = (name: string) => `conformance_${owner.replaceAll('-', '_')}_${name}`
  const empty = async (name: string) => {
    await app
      .database()
      .collection(nameOf(name))
      .where({ _id: app.database().command.exists(true) })
      .remove()
  }
  for (const name of names) {
    await createIfMissing(app, nameOf(name))
    await empty(name)
  }
  const pathOf = (file: string) => `conformance/${owner}/${file}`
  const uploaded = new Set<string>()
  let root: Promise<string> | undefined
  const fileIdOf = async (file: string) => {
    root ??= rootOf(app, pathOf('x'))
    return `${await root}${pathOf(file)}`
  }
  return {
    app,
    wx,
    collection: (name) => app.database().collection(nameOf(name)),
    wxCollection: (name) => wx.database().collection(nameOf(name)),
    nameOf,
    empty,
    pathOf,
    fileIdOf,
    upload: async (file, content = file) => {
      const { fileID } = await app.uploadFile({ cloudPath: pathOf(file), fileContent: Buffer.from(content) as never })
      uploaded.add(fileID)
      return fileID
    },
    close: async () => {
      for (const name of names) await empty(name)
      const files = [...uploaded]
      for (let at = 0; at < files.length; at += 50) await app.deleteFile({ fileList: files.slice(at, at + 50) })
      await stop()
    },
  }
}

/** Whether an operator has still to make this before tests of it can run; said once at the start of a remote run. */
export const isUnprepared = (what: string): boolean => inject('unprepared').includes(what)

function connect(): { app: App; wx: Environment['wx']; stop: () => Promise<void> } {
  const keys = pointSdksAtRemote()
  wxSdk.init({ env: keys.env })
  return { app: nodeSdk.init(keys), wx: wxSdk as never, stop: async () => {} }
}

async function startLocal(): Promise<{ app: App; wx: Environment['wx']; stop: () => Promise<void> }> {
  const { openCloud } = await import('./cloud')
  const cloud = await openCloud({
    schema: { collections: preparation.collections },
    functionsDir: functionsThrough(inject('sdks').wx),
  })
  return { app: cloud.app, wx: cloud.wx, stop: () => cloud.close() }
}

/** The prepared functions, requiring the wx-server-sdk that is installed by that name. */
function functionsThrough(wx: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'prepared-'))
  afterFile(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(preparation.functionsDir, copy, { recursive: true })
  const required = `require(${JSON.stringify(createRequire(import.meta.url).resolve(wx))})`
  for (const name of preparation.functions) {
    const file = join(copy, name, 'index.js')
    writeFileSync(file, readFileSync(file, 'utf8').replace("require('wx-server-sdk')", required))
  }
  return copy
}

async function createIfMissing(app: App, name: string): Promise<void> {
  try {
    await app.database().createCollection(name)
  } catch (error) {
    const isThere = await app
      .database()
      .collection(name)
      .count()
      .then(Boolean, () => false)
    if (!isThere) throw error
  }
}

/** `cloud://<env>.<bucket>/`: only the environment knows its bucket. */
async function rootOf(app: App, path: string): Promise<string> {
  const { data } = await app.getUploadMetadata({ cloudPath: path })
  return (data as { fileId: string }).fileId.slice(0, -path.length)
}
