/** `npm test`: style, types, builds, then every test against real parts. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root, run, step } from './steps.mjs'

requireNode()
console.log('测试心邻：')
ensurePackages()
step('代码风格 biome', () => run(['npx', 'biome', 'check', '--error-on-warnings', '.']))
for (const project of ['core', 'src', '.']) step(`类型 tsc -p ${project}`, () => run(['npx', 'tsc', '-p', project]))
ensureBuilt(['functions', 'h5', 'weapp', 'client', 'console'])
process.env.CHROMIUM_PATH = ensureChromium()

const report = join(root, '.cache', 'test-report.json')
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const vitest = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
console.log(`${counted?.numPassedTests ?? 0} passed, ${counted?.numFailedTests ?? 1} failed`)
process.exit(vitest.status ?? 1)
