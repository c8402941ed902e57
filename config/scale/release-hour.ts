/**
 * `npx tsx config/scale/release-hour.ts [ms a database call]`: many book at once, of one day, of ten and of a hundred: what the
 * local cloud does of it, what that says of a city's release hour. 10 ms a call where none is said, as CloudBase has 5 to 30.
 * Figures for docs/scale.md; nothing here passes or fails.
 */
import { openWorld } from '../../tests/support/world'
import { atReleaseHour, conflictsPerSecond } from './contention'
import { PLACES_A_DAY, placesForCrowd, placesInOneRoom, placesOf, RUSH_AT, type Rushed, rush, seedRush } from './rush'

const latencyMs = Number(process.argv[2] ?? 10)
/** Of a function: as many as ask at once, each with an instance of its own, as CloudBase would start them. */
const INSTANCES = 32
/** Bookings of each, of one day in four turns of its 48 places. */
const ASKED = 4 * PLACES_A_DAY

const world = await openWorld({ at: RUSH_AT, latencyMs, maxInstances: INSTANCES })
await seedRush(world)
let date = 0
const nextDate = () => {
  date += 1
  return date
}

const rounded = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString())
function tell(
  what: string,
  { asked, booked, refused, busy, seconds, conflicts, p50, p99, holdMs }: Rushed,
  days: number,
) {
  const perDay = booked / seconds / days
  const meant = conflictsPerSecond(perDay, holdMs)
  const figures = [
    `${booked} of ${asked}${refused > 0 ? `, ${refused} told taken` : ''}${busy > 0 ? `, ${busy} told busy` : ''}`,
    `${rounded(booked / seconds)} bookings/s`,
    `${rounded(conflicts / seconds)} conflicts/s`,
    `${(conflicts / asked).toFixed(2)} a booking (worked out ${meant === null ? 'full' : (meant / perDay).toFixed(2)})`,
    `p50 ${Math.round(p50)} p99 ${Math.round(p99)} ms`,
    `hold ${Math.round(holdMs)} ms`,
  ]
  console.log(`${what.padEnd(46)}${figures.join(' · ')}`)
}

/** One after another, and what they did together. */
async function turns(all: readonly (() => Promise<Rushed>)[]): Promise<Rushed> {
  const each: Rushed[] = []
  for (const one of all) each.push(await one())
  const sum = (of: (one: Rushed) => number) => each.reduce((total, one) => total + of(one), 0)
  const mean = (of: (one: Rushed) => number) => sum(of) / each.length
  return {
    ...{ asked: sum((one) => one.asked), booked: sum((one) => one.booked), refused: sum((one) => one.refused) },
    ...{ busy: sum((one) => one.busy), seconds: sum((one) => one.seconds), conflicts: sum((one) => one.conflicts) },
    ...{ p50: mean((one) => one.p50), p99: Math.max(...each.map((one) => one.p99)), holdMs: mean((one) => one.holdMs) },
  }
}

await rush(world, placesOf(100, ASKED, nextDate()), INSTANCES)
console.log(
  `${latencyMs} ms added to every database call, ${INSTANCES} instances; a place for each, nobody wants another’s`,
)
const alone = await rush(world, placesOf(1, PLACES_A_DAY, nextDate()), 1)
tell('1 at once, 1 day', alone, 1)
let full = alone
for (const clients of [8, INSTANCES]) {
  for (const days of [1, 10, 100]) {
    const rounds = days === 1 ? 4 : 1
    const done = await turns(
      Array.from({ length: rounds }, () => () => rush(world, placesOf(days, ASKED / rounds, nextDate()), clients)),
    )
    tell(`${clients} at once, ${days} ${days === 1 ? 'day' : 'days'}`, done, days)
    if (days === 1) full = done
  }
}
tell(
  `${INSTANCES} at once, 10 counsellors in one room`,
  await turns(Array.from({ length: 4 }, () => () => rush(world, placesInOneRoom(nextDate()), INSTANCES))),
  1,
)
console.log('\neight places a day, twenty-four people for each day’s')
for (const days of [1, 8]) {
  const people = 24 * days
  const crowd = () => rush(world, placesForCrowd(days, 8, people, nextDate()), people)
  tell(`${people} at once, ${days} ${days === 1 ? 'day' : 'days'}`, await turns([crowd, crowd]), days)
}
await world.close()

console.log(
  '\nworked out for 2,000 counsellors; of a day that is wanted by more than it takes, as measured with 32 at once',
)
for (const times of [1, 3]) {
  const holdMs = times * alone.holdMs
  const ofFull = (count: number) => count / full.seconds / times
  const most = { perSecond: ofFull(full.booked), conflictsPerSecond: ofFull(full.conflicts) }
  for (const bookingsPerSecond of [20, 60, 200]) {
    for (const days of [5, 1]) {
      const { hottest, beyond, conflictsPerSecond, through } = atReleaseHour({
        ...{ counsellors: 2000, days, places: 8, bookingsPerSecond, holdMs, full: most },
      })
      console.log(
        `hold ${String(Math.round(holdMs)).padStart(4)} ms, ${String(bookingsPerSecond).padStart(3)} wanted/s, ${days} ${days === 1 ? 'day ' : 'days'}: ` +
          `${rounded(through)} through, ${rounded(conflictsPerSecond)} conflicts/s; hottest day ${hottest.perSecond.toFixed(2)} wanted/s, ${hottest.conflictsPerSecond.toFixed(2)} conflicts/s, full after ${rounded(hottest.fullAfterS)} s; ${beyond} days beyond`,
      )
    }
  }
}
process.exit(0)
