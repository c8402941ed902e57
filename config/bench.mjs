/** `npm run bench`: builds what is stale, then measures. */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
ensureBuilt(['functions', 'h5', 'weapp', 'client'])
process.env.CHROMIUM_PATH = ensureChromium()
const bench = spawnSync(process.execPath, ['--import', 'tsx', 'config/bench/index.ts'], { cwd: root, stdio: 'inherit' })
process.exit(bench.status ?? 1)
