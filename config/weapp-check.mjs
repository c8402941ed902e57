/** `npm run check:weapp`. What follows is config/weapp-check/index.ts's. */
import { spawnSync } from 'node:child_process'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
await ensureBuilt(['weapp'])
const words = ['--import', 'tsx', 'config/weapp-check/index.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
