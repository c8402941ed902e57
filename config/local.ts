/** The local cloud with the sample world, serving both builds. Started by `npm start`; data lives in `.data`. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sampleWorld } from '../core/content/sample'
import { startCloud } from '../emulator/cloud/cloud'
import { seed } from './seed'

const preferredPort = Number(process.env.PORT ?? 8720)
const dataDir = '.data'
mkdirSync(dataDir, { recursive: true })

/** The key that turns an OPENID into a person id. A real environment gets its own from the operator. */
function identityKey(): string {
  const file = join(dataDir, 'identity.key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

async function choosePort(): Promise<number> {
  for (let port = preferredPort; port < preferredPort + 50; port += 1) if (await isFree(port)) return port
  return 0
}

const port = await choosePort()
const key = identityKey()
const cloud = await startCloud({
  dataDir: join(dataDir, 'cloud'),
  functionsDir: 'dist/cloudfunctions',
  schema: JSON.parse(readFileSync('dist/database.json', 'utf8')),
  functionEnv: { XINLIN_IDENTITY_KEY: key },
  port,
  sites: [
    { path: '/mini', dir: 'dist/client' },
    { path: '/', dir: 'dist/h5' },
  ],
  people: sampleWorld.people.map(({ openid, label }) => ({ openid, label })),
})

// Written only after the whole world is in: a start cut short seeds again, and seeding twice changes nothing.
const seeded = join(dataDir, 'seeded')
if (!existsSync(seeded)) {
  await seed({ cloud, identityKey: key })
  writeFileSync(seeded, 'yes')
}

const scene = sampleWorld.placements[0]?.id ?? ''
if (port !== preferredPort) console.log(`\n端口 ${preferredPort} 已被占用，改用 ${new URL(cloud.url).port}。`)
console.log(`
心邻已经在本机运行（按 Ctrl+C 停止，数据留在 .data，重新开始用 npm start -- --fresh）

  网页版            ${cloud.url}/
  小程序（试机）    ${cloud.url}/mini/
  扫码落地页        ${cloud.url}/#/pages/landing/index?scene=${scene}
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void cloud.stop().then(() => process.exit(0))
  })
}
