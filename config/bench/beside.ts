import type { World } from '../../tests/support/world'
import { openBareServer, samplesOf } from './bare-booking'
import { type BookingRate, measureBookings, type Place, theProgram } from './booking'
import { median } from './median'

const rounds = 3
/** An instance needs some hundred calls before its code is compiled. */
const warmUp = 400

/** The program and the yardstick, and of each round the program's part of the yardstick's figure. */
export interface Beside {
  readonly program: BookingRate
  readonly bare: BookingRate
  readonly perSecond: number
  readonly cpu: number
}

/** In turns, so that whatever else the machine does meets both. */
export async function measureBeside(world: World, places: Place[], clients: number, each: number): Promise<Beside> {
  const program = theProgram(world)
  const forBare = [...places]
  await measureBookings(program, places, clients, warmUp)
  const bare = await openBareServer(await samplesOf(world))
  try {
    await measureBookings(bare, forBare, clients, warmUp)
    const pairs: { program: BookingRate; bare: BookingRate }[] = []
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({
        program: await measureBookings(program, places, clients, each),
        bare: await measureBookings(bare, forBare, clients, each),
      })
    }
    return {
      program: middle(pairs.map((pair) => pair.program)),
      bare: middle(pairs.map((pair) => pair.bare)),
      perSecond: median(pairs.map((pair) => pair.program.perSecond / pair.bare.perSecond)),
      cpu: median(pairs.map((pair) => pair.program.cpuMsEach / pair.bare.cpuMsEach)),
    }
  } finally {
    await bare.close()
  }
}

const middle = (rates: BookingRate[]): BookingRate => {
  const of = (part: keyof BookingRate) => median(rates.map((rate) => rate[part]))
  return { perSecond: of('perSecond'), cpuMsEach: of('cpuMsEach'), p50: of('p50'), p99: of('p99') }
}
