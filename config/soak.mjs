/**
 * Residents and colleagues together for a long time, while the cloud is slow, loses requests and replies, collides and is full for a
 * moment at a time; everything is looked at each minute, and figures are printed at the end. Ends with 1 where anything was out of order.
 * `node config/soak.mjs [--minutes 20] [--clients 32] [--seed 1]`
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

const text = { type: 'string' }
const { values } = parseArgs({ options: { minutes: text, clients: text, seed: text } })
const { minutes = '20', clients = '32', seed = '20261129' } = values
if ([minutes, clients, seed].some((given) => !/^[1-9]\d{0,8}$/.test(given))) {
  console.error('用法：node config/soak.mjs [--minutes 20] [--clients 32] [--seed 20261129]')
  process.exit(2)
}

requireNode()
ensurePackages()
await ensureBuilt(['functions'])
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'heavy', '--execArgv=--expose-gc', 'tests/functions/races/soak.test.ts'],
  {
    ...{ cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
    env: {
      ...process.env,
      XINLIN_SOAK_SECONDS: `${Number(minutes) * 60}`,
      XINLIN_SOAK_CLIENTS: clients,
      XINLIN_SEED: seed,
    },
  },
)
process.exit(status ?? 1)
