/** `npm run deploy`. What follows is config/deploy/index.ts's. */
import { spawnSync } from 'node:child_process'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
// Whoever only wants to know how it is called, or forgot the keys, is told so at once.
const given = process.argv.slice(2)
const isMeant = given.some((word) => /^--env(=|$)/.test(word)) && process.env.TENCENTCLOUD_SECRETID
if (isMeant) await ensureBuilt(['functions', 'public', 'desk'])
const words = ['--import', 'tsx', 'config/deploy/index.ts', ...given]
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
