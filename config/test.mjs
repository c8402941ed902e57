/** `npm test`: style, types, builds, then every test against real parts. Stops at the first step that fails. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { endsWithUs } from './ends-with-us.mjs'
import { olderBuildsHere } from './stamps.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'
import { onceMore, testPackage } from './test-package.mjs'

requireNode()
console.log('测试心邻：')
ensurePackages()
// Two cores: neither needs what the other makes, and a build of Taro's leaves one of them mostly idle.
const checks = endsWithUs(
  spawn(process.execPath, [join(root, 'config', 'checks.mjs')], { cwd: root, stdio: 'inherit' }),
)
const checked = new Promise((resolve) => checks.on('exit', (status) => resolve(status ?? 1)))
await ensureBuilt([
  'functions',
  'h5',
  'public',
  'desk',
  'weapp',
  'client',
  ...(olderBuildsHere ? ['older'] : []),
  'console',
])
if ((await checked) !== 0) process.exit(1)
process.env.CHROMIUM_PATH = ensureChromium()

// The stand-in’s beside those of ours that come one after another, and leave half of the machine idle: vitest.config.ts.
const printed = join(root, '.cache', 'test-output-emulator.txt')
const [ours, standIns] = await Promise.all([testPackage('.'), testPackage('emulator', printed)])
process.stdout.write(readFileSync(printed))
const runs = [await onceMore('.', ours), standIns]
console.log('最慢的十个文件：')
const slowestFirst = runs.flatMap(({ took }) => took).sort((one, other) => other.seconds - one.seconds)
for (const { file, seconds } of slowestFirst.slice(0, 10)) console.log(`  ${seconds.toFixed(0).padStart(4)} 秒 ${file}`)
for (const what of runs.flatMap(({ again }) => again ?? [])) console.log(`跑了两遍：${what}`)
// Once more at the end: whoever sees only the last lines still learns what to look at.
for (const failure of runs.flatMap(({ failures }) => failures)) console.log(`✗ ${failure.what}`)
const sum = (count) => runs.reduce((total, one) => total + count(one), 0)
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`)
process.exit(runs.find(({ status }) => status !== 0)?.status ?? 0)
