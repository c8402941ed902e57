/** `npm run deploy`. What follows is config/deploy/index.ts's. */
import { spawnSync } from 'node:child_process'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
ensureBuilt(['functions', 'public', 'desk'])
const words = ['--import', 'tsx', 'config/deploy/index.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
