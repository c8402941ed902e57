/**
 * Random and mutated inputs to every operation there is, in parts after one another: from a phone, through the desk's HTTP door
 * where staff may ask it there, and what is the clock's alone as nobody and as somebody. Ends with 1 where one of them crashed
 * something, was answered as its contract does not say, told of somebody else, or changed anything where it was refused.
 * `node config/random-inputs.mjs [--inputs 100000] [--seed 1] [--parts 8] [--part 3]`; a part alone for a machine with little time.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

const text = { type: 'string' }
const { values } = parseArgs({ options: { inputs: text, seed: text, parts: text, part: text } })
const { inputs = '100000', seed = '20261129', parts = '8', part } = values
const wrong = [inputs, seed, parts, part ?? '1'].some((given) => !/^[1-9]\d{0,8}$/.test(given))
if (wrong || Number(part ?? 1) > Number(parts)) {
  console.error('用法：node config/random-inputs.mjs [--inputs 100000] [--seed 20261129] [--parts 8] [--part 3]')
  process.exit(2)
}

requireNode()
ensurePackages()
await ensureBuilt(['functions'])
const all = Array.from({ length: Number(parts) }, (_, at) => at + 1)
let failed = 0
for (const one of part === undefined ? all : [Number(part)]) {
  console.log(`第 ${one}/${parts} 份：一共 ${inputs} 个输入里的一份，种子 ${seed}`)
  const env = { ...process.env, XINLIN_INPUTS: inputs, XINLIN_SEED: seed, XINLIN_PART: `${one}/${parts}` }
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'rules', 'tests/functions/random-inputs.test.ts'],
    { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
