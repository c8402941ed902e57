/** `npm run bench`: figures and ratios of this machine, this run. Nothing here passes or fails. */
import { oneTap, theLast } from '../../tests/support/due-people'
import { openWorld } from '../../tests/support/world'
import { measureBeside } from './beside'
import { measureScreens, measureSlowBookings } from './calls'
import { allPlaces, measureOpenings, seedBenchCounsellors } from './counsellors'
import { measureHandIns } from './hand-ins'
import { measurePages } from './pages'
import { measureReminders } from './reminders'
import { measureSealing } from './sealing'
import { measureSearch } from './search'
import { measureMainPackage } from './sizes'
import { measureSlotEngine } from './slots'
import { measureStarts } from './starts'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole.format(value))
const line = (what: string, figure: string, beside = '') =>
  console.log(`  ${what.padEnd(46)}${figure.padStart(14)}  ${beside}`)

/** A Taro 4.2.1 hello-world, built the same way. */
const floor = { mainPackage: 290_092, h5Gzip: 100_616 }

console.log('Bookings, durable, each by a person of their own, through gateway, function, SDK, wire and disk;')
console.log('beside the same booking as one SQLite transaction behind a bare HTTP server, in turns')
for (const clients of [1, 32]) {
  const world = await openWorld()
  await seedBenchCounsellors(world)
  const browser = await world.browser()
  const beside = await measureBeside(world, await allPlaces(browser), clients, clients === 1 ? 100 : 300)
  const { program, bare } = beside
  const of = (part: number, figure: number) => `${short(part)} of the bare ${short(figure)}`
  line(
    `bookings/s, ${clients} client${clients === 1 ? '' : 's'}`,
    short(program.perSecond),
    of(beside.perSecond, bare.perSecond),
  )
  line('  CPU ms a booking, clients included', short(program.cpuMsEach), of(beside.cpu, bare.cpuMsEach))
  line('  p50 / p99 ms', `${short(program.p50)} / ${short(program.p99)}`, `${short(bare.p50)} / ${short(bare.p99)}`)
  if (clients > 1) {
    const openings = await measureOpenings(browser)
    console.log('\nFree places through the front door, after those bookings')
    line('one counsellor-day, p50 ms', short(openings.oneDay))
    line('10 counsellors × 30 days in one call, p50 ms', short(openings.tenByThirty))
  }
  await world.close()
}

console.log('\nA booking where every database call takes longer, as on CloudBase: one client')
for (const inOwnRooms of [true, false]) {
  for (const latencyMs of [5, 20]) {
    const { p50, all, chain } = await measureSlowBookings(latencyMs, inOwnRooms)
    line(
      `${inOwnRooms ? 'own' : 'shared'} room, ${latencyMs} ms a call, p50 ms`,
      short(p50),
      `${whole.format(chain)} calls one after another, of ${whole.format(all)}`,
    )
  }
}

console.log('\nA search over 1,000 articles, one call, through the front door')
const search = await measureSearch()
line(
  'p50 / p99 ms, warm',
  `${short(search.p50)} / ${short(search.p99)}`,
  `the first of an instance ${short(search.cold)}`,
)
line('bytes of an answer, sealed', whole.format(search.bytes), `${whole.format(search.chain)} database calls in a row`)
line('expected article among the first three', `${search.found} of ${search.asked}`)

console.log('\nCalls of functions when a screen opens, and the database calls one after another in the longest of them')
for (const { screen, calls, chain } of await measureScreens()) line(screen, whole.format(calls), whole.format(chain))

console.log('\n1,000 finished self-tests kept through the front door, each by a person of their own, 32 at once')
const handIns = await measureHandIns(1000, 32)
line('hand-ins/s', short(handIns.perSecond), `p50 / p99 ms ${short(handIns.p50)} / ${short(handIns.p99)}`)
line('  database calls each', whole.format(handIns.all), `${whole.format(handIns.chain)} one after another`)

console.log('\n10,000 reminders due at one minute, a run of the job each minute, of a function that has a minute')
for (const [what, latencyMs, left] of [
  ['0 ms a call', 0, oneTap],
  ['10 ms a call', 10, oneTap],
  ['20 ms a call', 20, oneTap],
  ['10 ms a call, the last that was allowed', 10, theLast],
] as const) {
  const { inFirst, seconds, runs, callsEach, chain } = await measureReminders(10_000, latencyMs, left)
  line(
    `${what}: sent in the first run`,
    whole.format(inFirst),
    `${short(seconds)} s, ${short(inFirst / seconds)} a second; runs in all: ${whole.format(runs)}`,
  )
  line('  calls each', short(callsEach), `${whole.format(chain)} one after another in a run of one`)
}

console.log('\nSlot engine, pure')
const engine = measureSlotEngine()
line(
  'counsellor-days per CPU second',
  whole.format(engine.daysPerCpuSecond),
  `${short(engine.daysPerCpuSecond / engine.byDayjs)}× the same places through dayjs with its timezone plugin`,
)

console.log('\nFunction start, appointments')
const starts = await measureStarts()
line('cold, p50 ms', short(starts.cold))
line('warm, p50 ms', short(starts.warm))

console.log('\nA sealed answer: a page of fifty kept results, CPU ms; on iOS a program is not compiled')
const sealing = await measureSealing()
const { compiled, interpreted } = sealing.program
const uncompiled = (ms: number) => `${short(ms)} not compiled`
line('function: sealing', short(sealing.functionEach))
line('program: its keys, once while it is open', short(compiled.pair), uncompiled(interpreted.pair))
line('program: first answer of an instance', short(compiled.first), uncompiled(interpreted.first))
line('program: every further answer', short(compiled.later), uncompiled(interpreted.later))
line('program: minified bytes of it', whole.format(sealing.bytes))

console.log('\nWeight')
const weight = measureMainPackage('dist/weapp')
line(
  'weapp main package, bytes',
  whole.format(weight.main),
  `${short(weight.main / floor.mainPackage)}× a Taro hello; WeChat's limit 2 MiB`,
)
for (const [root, bytes] of Object.entries(weight.subpackages)) line(`  subpackage ${root}`, whole.format(bytes))
const pages = await measurePages()
line(
  'H5 first load over the wire, gzip bytes',
  whole.format(pages.transferred),
  `scripts ${whole.format(pages.scripts)}, ${short(pages.scripts / floor.h5Gzip)}× a Taro hello`,
)

console.log('\nLighthouse, H5, mobile')
for (const [page, scores] of Object.entries(pages.lighthouse)) {
  for (const [category, score] of Object.entries(scores)) line(`${page}: ${category}`, score.toFixed(2))
}
process.exit(0)
