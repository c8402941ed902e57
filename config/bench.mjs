/** `npm run bench`: builds what is stale, then measures. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
ensureBuilt(['functions', 'h5', 'weapp', 'client'])
process.env.CHROMIUM_PATH = ensureChromium()
const benches = [
  ['config/bench/index.ts', root],
  ['bench/index.ts', join(root, 'emulator')],
]
for (const [file, cwd] of benches) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  console.log()
}
