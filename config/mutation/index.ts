/**
 * `npm run mutation [-- <room> …]`: Stryker changes the rules of core/domain one place at a time and runs the tests that
 * reach the place; what no test notices is a survivor. Prints a line for each room and the score of all together, and lists
 * the survivors of each room in .cache/mutation. Ends with 1 below the score that is asked for, or for a room that is none.
 */
import { readdirSync } from 'node:fs'
import { mutateRooms } from './mutate-rooms'
import { noted, scoreOf } from './score'

/** In percent of all mutants, those that no test reaches among them. */
const LEAST = 85

const all = readdirSync('core/domain', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((room) => !all.includes(room))
if (unknown.length > 0) {
  console.error(`core/domain 里没有：${unknown.join('、')}。有的是：${all.join('、')}`)
  process.exit(1)
}

const began = Date.now()
const rooms = await mutateRooms(wanted.length > 0 ? wanted : [...all, '.'])
for (const room of rooms) console.log(noted(room))
const whole = scoreOf(rooms)
console.log(`${noted(whole)}，${Math.round((Date.now() - began) / 1000)} 秒`)
if (whole.score < LEAST) {
  console.error(`不到 ${LEAST}%。没有被发现的改动在 .cache/mutation 里，每个房间一个文件。`)
  process.exit(1)
}
