/** `npm run bench`: figures and ratios of this machine, this run. Nothing here passes or fails. */
import { openWorld } from '../../tests/support/world'
import { allPlaces, measureBookings, measureOpenings, seedBenchCounsellors } from './booking'
import { measurePages } from './pages'
import { measureMainPackage } from './sizes'
import { measureSlotEngine } from './slots'
import { measureStarts } from './starts'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole.format(value))
const line = (what: string, figure: string, beside = '') =>
  console.log(`  ${what.padEnd(46)}${figure.padStart(14)}  ${beside}`)

/** Measured on this kind of machine on 2026-11-22, the same work; the README's figures. */
const peers = {
  easyBookings32: 71.5,
  easyCpuMs: 26.4,
  easyOneDay: 10.1,
  libreTenByThirty: 122,
  calDays: 359,
  dayjsDays: 5000,
}
/** A Taro 4.2.1 hello-world, built the same way. */
const floor = { mainPackage: 290_092, h5Gzip: 100_616 }

console.log('Bookings, durable, each by a person of their own, through gateway, function, SDK, wire and disk')
for (const clients of [1, 32]) {
  const world = await openWorld()
  await seedBenchCounsellors(world)
  const browser = await world.browser()
  const places = await allPlaces(browser)
  // An instance needs some hundred calls before its code is compiled.
  await measureBookings(world, places, clients, 400)
  const rate = await measureBookings(world, places, clients, clients === 1 ? 200 : 640)
  const ratio = clients === 1 ? '' : `${short(rate.perSecond / peers.easyBookings32)}× Easy!Appointments`
  line(`bookings/s, ${clients} client${clients === 1 ? '' : 's'}`, short(rate.perSecond), ratio)
  line('  CPU ms a booking', short(rate.cpuMsEach), `${short(rate.cpuMsEach / peers.easyCpuMs)} of Easy!Appointments`)
  line('  p50 / p99 ms', `${short(rate.p50)} / ${short(rate.p99)}`)
  if (clients === 32) {
    const openings = await measureOpenings(browser)
    console.log('\nFree places through the front door, after those bookings')
    line(
      'one counsellor-day, p50 ms',
      short(openings.oneDay),
      `${short(openings.oneDay / peers.easyOneDay)} of Easy!Appointments`,
    )
    line(
      '10 counsellors × 30 days in one call, p50 ms',
      short(openings.tenByThirty),
      `${short(openings.tenByThirty / peers.libreTenByThirty)} of LibreBooking`,
    )
  }
  await world.close()
}

console.log('\nSlot engine, pure')
const engine = measureSlotEngine()
line(
  'counsellor-days per CPU second',
  whole.format(engine.daysPerCpuSecond),
  `${short(engine.daysPerCpuSecond / peers.calDays)}× cal.com, ${short(engine.daysPerCpuSecond / peers.dayjsDays)}× dayjs with time zones`,
)

console.log('\nFunction start, appointments')
const starts = await measureStarts()
line('cold, p50 ms', short(starts.cold))
line('warm, p50 ms', short(starts.warm))

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

console.log('\nLighthouse, H5 home page, mobile')
for (const [category, score] of Object.entries(pages.lighthouse)) line(category, score.toFixed(2))
process.exit(0)
