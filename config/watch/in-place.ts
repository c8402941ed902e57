import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { buildFunctions } from '../functions.mjs'
import { beginStamped } from '../stamps.mjs'
import type { Round } from './round'

/** What a release builds in the same way, and what lies in the database. */
export function worksInPlace(round: Round) {
  return {
    functions: work(round, '云函数', async () => {
      const schema = schemaText()
      const whole = beginStamped('functions')
      await buildFunctions()
      whole()
      if (schemaText() !== schema) console.log('  集合或索引变了：按 Ctrl+C 停下，再 npm start 一次才生效。')
    }),
    console: work(round, '本地云控制台', async () => {
      const whole = beginStamped('console')
      await runScript('config/console.ts')
      whole()
    }),
    documents: work(round, '样例数据', () => runScript('config/watch/seed-again.ts')),
  }
}

const schemaText = () => readFileSync('dist/database.json', 'utf8')

/** In a process of its own: this one keeps the code it has begun with. */
const runScript = async (file: string) => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', file])
}

/** Asked for while it runs, it runs once more. */
function work(round: Round, what: string, build: () => Promise<void>): () => Promise<void> {
  let runs = false
  let again = false
  return async () => {
    again = runs
    if (runs) return
    runs = true
    do {
      again = false
      round.begin(what)
      await build().then(
        () => round.done(what),
        (error: { stderr?: string }) => round.failed(what, [error.stderr || String(error)]),
      )
    } while (again)
    runs = false
  }
}
