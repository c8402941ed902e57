/** `npm run bench`: builds what is stale, then holds every race and kill that `npm test` holds a part of, then measures. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

requireNode()
ensurePackages()
await ensureBuilt(['functions', 'h5', 'weapp', 'client'])
process.env.CHROMIUM_PATH = ensureChromium()
const held = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'heavy',
    'appointments/race.test.ts',
    'appointments/kill.test.ts',
    'appointments/phones.test.ts',
    'functions/races/',
  ],
  { cwd: root, env: { ...process.env, XINLIN_WHOLE: '1' }, stdio: 'inherit', shell: process.platform === 'win32' },
)
if (held.status !== 0) process.exit(held.status ?? 1)
const benches = [
  ['config/bench/index.ts', root],
  ['bench/index.ts', join(root, 'emulator')],
]
for (const [file, cwd] of benches) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  console.log()
}
