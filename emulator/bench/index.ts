/** `npm run bench -w emulator`: figures and ratios of this machine, this run. Nothing here passes or fails. */
import { measureSdk } from './sdk'
import { measureStore } from './store'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole.format(value))
const line = (what: string, figure: string, beside = '') =>
  console.log(`  ${what.padEnd(46)}${figure.padStart(14)}  ${beside}`)

console.log('The local cloud’s database beside SQLite itself, a second; without HTTP, every write synced to the disk')
for (const { what, bare, cloud, ratio } of await measureStore()) {
  line(what, whole.format(cloud), `${short(ratio)} of SQLite’s ${whole.format(bare)}`)
}

console.log('\nA call through wx-server-sdk and HTTP, p50 / p95 ms')
for (const { what, p50, p95, cpuMs } of await measureSdk()) {
  line(what, `${short(p50)} / ${short(p95)}`, `${short(cpuMs)} ms CPU, both ends`)
}
