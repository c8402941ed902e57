/** `npm run gallery`: builds what is stale, then draws every page in every state. Only what is named after it, if any. */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
await ensureBuilt(['functions', 'h5', 'desk', 'weapp', 'client'])
process.env.CHROMIUM_PATH = ensureChromium()
const drawn = spawnSync(process.execPath, ['--import', 'tsx', 'config/gallery/index.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(drawn.status ?? 1)
