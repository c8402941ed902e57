/** `npm run check:older`: the journeys of the weapp build on the older of WeChat's frameworks, all or the files named. */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.mjs'
import { olderBuildsHere } from './stamps.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
if (!olderBuildsHere) {
  console.error('微信的模板编译器在这台机器上运行不了：它只有 Linux（x86-64）、macOS 和 Windows 的。')
  process.exit(1)
}
ensurePackages()
await ensureBuilt(['functions', 'h5', 'weapp', 'client', 'older'])
const files = process.argv.slice(2)
const words = ['vitest', 'run', '--project', 'journeys', ...(files.length > 0 ? files : ['tests/journeys/'])]
const { status } = spawnSync('npx', words, {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, XINLIN_ENGINE: 'exparser', CHROMIUM_PATH: ensureChromium() },
})
process.exit(status ?? 1)
