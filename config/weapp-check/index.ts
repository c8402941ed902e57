/**
 * `npm run check:weapp`: what can be known of the built mini program without WeChat. Its own tools are fetched on demand
 * (`--own`: without them, what we look at ourselves). Ends with 1 where anything is otherwise.
 */
import { readFileSync } from 'node:fs'
import { Told } from '../backup/told'
import { compileAll } from './compilers'
import { readBuilt } from './files'
import type { Found } from './found'
import { lookForGlobals } from './globals'
import { comparePrivacy } from './privacy'
import { fetchedCi, fetchedCompiler } from './tools'
import { askWeChat } from './wechat'
import { weigh } from './weight'

function* all(): Generator<Found> {
  const built = readBuilt('dist/weapp')
  yield weigh(built)
  yield comparePrivacy(built, readFileSync('docs/deploying.md', 'utf8'))
  yield lookForGlobals(built)
  if (process.argv.includes('--own')) return
  yield* compileAll(fetchedCompiler(), built)
  yield* askWeChat(fetchedCi(), '.')
}

let isRight = true
try {
  for (const { name, told, faults } of all()) {
    console.log(`  ${faults.length === 0 ? '✓' : '✗'} ${name}${told ? `：${told}` : ''}`)
    for (const fault of faults) console.log(`      ${fault}`)
    isRight &&= faults.length === 0
  }
} catch (error) {
  if (!(error instanceof Told)) throw error
  console.error(error.message)
  isRight = false
}
process.exitCode = isRight ? 0 : 1
