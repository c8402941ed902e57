/** `npm start`: everything from a fresh clone to a running program, and only what is missing or stale. */
import { runAndWatch } from './run.mjs'
import { ensureBuilt, ensurePackages, requireNode } from './steps.mjs'

const begun = ['--fresh', '--empty'].filter((word) => process.argv.includes(word))
const withDesk = process.argv.includes('--desk')
const unknown = process.argv.slice(2).filter((word) => ![...begun, '--desk'].includes(word))
if (unknown.length > 0) {
  console.error(
    `不认识的参数：${unknown.join(' ')}。可用：npm start，npm start -- --fresh（清空本机数据重新开始），npm start -- --empty（清空，而且不放示例，从第一位负责人开始），或 npm start -- --desk（连同工作人员在电脑上用的网页版）。`,
  )
  process.exit(1)
}

requireNode()
console.log('准备心邻：')
ensurePackages()
await ensureBuilt(['functions', 'h5', ...(withDesk ? ['desk'] : []), 'weapp', 'client', 'console'])

runAndWatch(begun, withDesk)
