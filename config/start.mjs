/** `npm start`: everything from a fresh clone to a running program, and only what is missing or stale. */
import { runAndWatch } from './run.mjs'
import { ensureBuilt, ensurePackages, requireNode } from './steps.mjs'

const fresh = process.argv.includes('--fresh')
const unknown = process.argv.slice(2).filter((word) => word !== '--fresh')
if (unknown.length > 0) {
  console.error(
    `不认识的参数：${unknown.join(' ')}。可用：npm start，或 npm start -- --fresh（清空本机数据重新开始）。`,
  )
  process.exit(1)
}

requireNode()
console.log('准备心邻：')
ensurePackages()
ensureBuilt(['functions', 'h5', 'weapp', 'client', 'console'])

runAndWatch(fresh ? ['--fresh'] : [])
