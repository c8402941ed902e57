/**
 * `npm run mutation [-- <room> …] [--share 0.06] [--seed 20261130]`: Stryker changes the rules of core/domain one place at
 * a time and runs the tests that reach the place; what no test notices is a survivor. All of core/domain is some twenty
 * thousand places and takes the better part of a day: without a room a share of them is drawn by lot, and the score is
 * what that share says of all, with how sure that is. Prints a line for each room and the score of all together, and
 * lists the survivors of each room in .cache/mutation. Ends with 1 where less than what is asked for may be true, or for a
 * room that is none.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mutateRooms } from './mutate-rooms'
import { between, noted, scoreOf } from './score'

/** In percent of all mutants, those that no test reaches among them. */
const LEAST = 85

const all = readdirSync('core/domain', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const text = { type: 'string' } as const
const { values, positionals: wanted } = parseArgs({ options: { share: text, seed: text }, allowPositionals: true })
const unknown = wanted.filter((room) => !all.includes(room))
if (unknown.length > 0) {
  console.error(`core/domain 里没有：${unknown.join('、')}。有的是：${all.join('、')}`)
  process.exit(1)
}
const share = Number(values.share ?? (wanted.length > 0 ? 1 : 0.06))
if (!(share > 0 && share <= 1)) {
  console.error('--share 是大于 0、不超过 1 的数：抽多少处来改动。')
  process.exit(1)
}

const began = Date.now()
// Others with each commit: of places somebody has written tests for since, a score says nothing of the rest.
const { stdout: commit } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
const draw = { share, seed: values.seed ?? (commit?.trim() || 'none') }
const { rooms, of } = await mutateRooms(wanted.length > 0 ? wanted : [...all, '.'], draw)
for (const room of rooms) console.log(noted(room))
const whole = scoreOf(rooms)
const { least, most } = between(whole, of)
console.log(`${noted(whole)}，${Math.round((Date.now() - began) / 1000)} 秒`)
if (share < 1) {
  console.log(
    `一共 ${of} 处，按种子 ${draw.seed} 抽了上面这些：全部改动的得分在 ${least.toFixed(1)}% 到 ${most.toFixed(1)}% 之间（95% 置信）。`,
  )
}
if ((share < 1 ? least : whole.score) < LEAST) {
  console.error(`不能说到了 ${LEAST}%。没有被发现的改动在 .cache/mutation 里，每个房间一个文件。`)
  process.exit(1)
}
