/** The local cloud with the sample world, serving both builds. Started by `npm start`; data lives in `.data`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataInUse, holdFolder, type LocalCloud, startCloud } from 'emulator'
import { wayInHash } from '../cloudfunctions/_runtime/way-in'
import { sampleWorld } from '../core/content/sample/index'
import { builds, deskIsBuilt } from './builds'
import { deskAccess } from './desk'
import { KeyTooShort, keepKey } from './kept-key'
import { keptWayIn } from './kept-way-in'
import { addressOfCode, releasedPages } from './mini-program'
import { BadPort, choosePort, preferredPort } from './port'
import { keepSeeded } from './seed'
import type { BuildNews } from './watch/news'

const dataDir = process.env.XINLIN_DATA ?? '.data'
/** Of a mini program that there is not. */
const appId = 'wx0000000000000000'
const cloudDir = join(dataDir, 'cloud')
const addressFile = join(dataDir, 'address')

/** `npm start` gives us a channel, and tells over it what it builds meanwhile. */
const isWatched = process.send !== undefined
/** Where the sites are served from once they were built again, by path. */
const served = new Map<string, string>()

/** What a person can do about it, and nothing of a stack. */
function explain(error: unknown): string | null {
  if (error instanceof BadPort) return `PORT=${error.message} 不是端口号。请用 1 到 65535 之间的整数，例如 PORT=8720。`
  if (error instanceof KeyTooShort)
    return `${error.message} 不完整，以前存的就认不出来、读不出来了。请从备份里找回，或用 npm start -- --fresh 重新开始。`
  if (!(error instanceof DataInUse)) return null
  const address = existsSync(addressFile) ? readFileSync(addressFile, 'utf8') : ''
  return `这个文件夹里的心邻已经在运行${address ? `：${address}` : ''}。先在那边按 Ctrl+C 停下，再试一次。`
}

/** Nothing is deleted while somebody is using it. */
function startOver(): void {
  mkdirSync(cloudDir, { recursive: true })
  holdFolder(cloudDir).close()
  rmSync(dataDir, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const wanted = preferredPort(process.env.PORT)
  const isEmpty = process.argv.includes('--empty')
  if (isEmpty || process.argv.includes('--fresh')) startOver()
  mkdirSync(dataDir, { recursive: true })
  const wayIn = keptWayIn(join(dataDir, 'way-in'), isEmpty)
  const identityKey = keepKey(join(dataDir, 'identity.key'))
  const fieldKey = keepKey(join(dataDir, 'field.key'))
  const lookUpKey = keepKey(join(dataDir, 'look-up.key'))
  const port = await choosePort(wanted)
  const cloud: LocalCloud = await startCloud({
    dataDir: cloudDir,
    functionsDir: 'dist/cloudfunctions',
    schema: JSON.parse(readFileSync('dist/database.json', 'utf8')),
    appId,
    functionEnv: {
      XINLIN_IDENTITY_KEY: identityKey,
      XINLIN_FIELD_KEY: fieldKey,
      XINLIN_LOOKUP_KEY: lookUpKey,
      XINLIN_APP_ID: appId,
      XINLIN_AT_ONCE: '1',
      XINLIN_WEB_ADDRESS: `http://127.0.0.1:${port}`,
      ...(wayIn !== null && { XINLIN_WAY_IN: wayInHash(wayIn) }),
      XINLIN_DESK_ORIGIN: `http://127.0.0.1:${port}`,
    },
    httpAccess: [deskAccess],
    port,
    sites: builds.map(({ path, dir }) => ({ path, dir: () => served.get(path) ?? dir })),
    liveReload: isWatched,
    console: 'dist/console',
    // Only `npm start` starts us again.
    ...(isWatched && { cutPower: () => void process.kill(process.pid, 'SIGKILL') }),
    people: sampleWorld.people.map(({ openid, label }) => ({ openid, label })),
    templates: sampleWorld.messageTemplates,
    pages: releasedPages(),
    landing: (page, scene) => addressOfCode(cloud.url, page, scene),
  })
  writeFileSync(addressFile, cloud.url)
  process.on('message', ({ serve = {}, changed }: BuildNews) => {
    for (const [path, dir] of Object.entries(serve)) served.set(path, dir)
    if (changed) cloud.reloadPages()
  })
  process.send?.({ port })
  if (wayIn === null) await keepSeeded({ cloud, identityKey, fieldKey, dataDir })

  const scene = sampleWorld.placements[0]?.id ?? ''
  if (port !== wanted) console.log(`\n端口 ${wanted} 已被占用，改用 ${new URL(cloud.url).port}。`)
  console.log(`
心邻已经在本机运行（按 Ctrl+C 停止，数据留在 ${dataDir}，重新开始用 npm start -- --fresh）
${wayIn === null ? '' : `\n这里是空的，没有示例。第一位负责人：我的 → 我有工作邀请码 → 这里一位负责人都没有，写 ${wayIn}\n`}
  网页版            ${cloud.url}/
  小程序（试机）    ${cloud.url}/mini/
  本地云控制台      ${cloud.url}/console/
${deskIsBuilt ? `  工作台（电脑）    ${cloud.url}/desk/\n` : ''}  扫码落地页        ${addressOfCode(cloud.url, 'pages/landing/index', scene)}
${isWatched ? '\n源代码一改，打开的页面几秒钟里自己更新。\n' : ''}`)

  const stop = () => void cloud.stop().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
}

main().catch((error: unknown) => {
  console.error(explain(error) ?? error)
  process.exit(1)
})
