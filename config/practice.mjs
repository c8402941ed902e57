/** `npm run practice`. What follows is config/practice/index.ts's. */
import { spawn } from 'node:child_process'
import { ensureBuilt, ensurePackages, requireNode, root } from './steps.mjs'

const unknown = process.argv.slice(2).filter((word) => word !== '--fresh')
if (unknown.length > 0) {
  console.error(
    `不认识的参数：${unknown.join(' ')}。可用：npm run practice，或 npm run practice -- --fresh（清空，重新开始）。`,
  )
  process.exit(1)
}
requireNode()
ensurePackages()
await ensureBuilt(['functions', 'weapp', 'client', 'console'])
// Tied to this process by the channel: when it goes, however it goes, the environment behind it goes too.
const running = spawn(process.execPath, ['--import', 'tsx', 'config/practice/index.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal))
running.on('exit', (code) => process.exit(code ?? 1))
