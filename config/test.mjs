/** `npm test`: style, types, builds, then every test against real parts. Stops at the first step that fails. */
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, run, step } from './steps.mjs'
import { testPackage } from './test-package.mjs'

requireNode()
console.log('测试心邻：')
ensurePackages()
step('代码风格 biome', () => run(['npx', 'biome', 'check', '--error-on-warnings', '.']))
for (const [at, project] of ['core', 'src', '.', 'emulator'].entries()) {
  // What was found the last time is kept, and only what changed since is looked at.
  const known = ['--incremental', '--tsBuildInfoFile', join('.cache', 'types', `${at}.json`)]
  step(`类型 tsc -p ${project}`, () => run(['npx', 'tsc', '-p', project, ...known]))
}
ensureBuilt(['functions', 'h5', 'public', 'desk', 'weapp', 'client', 'console'])
process.env.CHROMIUM_PATH = ensureChromium()

const runs = ['.', 'emulator'].map(testPackage)
console.log('最慢的十个文件：')
const slowestFirst = runs.flatMap(({ took }) => took).sort((one, other) => other.seconds - one.seconds)
for (const { file, seconds } of slowestFirst.slice(0, 10)) console.log(`  ${seconds.toFixed(0).padStart(4)} 秒 ${file}`)
for (const what of runs.flatMap(({ again }) => again ?? [])) console.log(`跑了两遍：${what}`)
// Once more at the end: whoever sees only the last lines still learns what to look at.
for (const failure of runs.flatMap(({ failures }) => failures)) console.log(`✗ ${failure.what}`)
const sum = (count) => runs.reduce((total, one) => total + count(one), 0)
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`)
process.exit(runs.find(({ status }) => status !== 0)?.status ?? 0)
