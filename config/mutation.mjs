/** `npm run mutation`. What follows is config/mutation/index.ts's. */
import { spawnSync } from 'node:child_process'
import { ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'config/mutation/index.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
process.exit(status ?? 1)
