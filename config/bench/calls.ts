import type { LocalCloud } from 'emulator'
import { openBrowser, Phone, targets } from '../../tests/support/browser'
import { openWorld } from '../../tests/support/world'
import { measureBookings, theProgram } from './booking'
import { allPlaces, seedBenchCounsellors } from './counsellors'
import { median } from './median'

type CallRecord = ReturnType<LocalCloud['calls']['list']>[number]

/** What a person waits for: the most requests of a call of which each begins after the one before has ended. */
export function oneAfterAnother({ requests }: Pick<CallRecord, 'requests'>): number {
  const byEnd = requests
    .map(({ afterMs, ms }) => ({ from: afterMs, until: afterMs + ms }))
    .sort((a, b) => a.until - b.until)
  let free = 0
  return byEnd.filter(({ from, until }) => {
    if (from < free) return false
    free = until
    return true
  }).length
}

interface SlowBookings {
  readonly p50: number
  readonly all: number
  readonly chain: number
}

/** Bookings of one client while every database call takes so long; what goes at once with another shows there alone. */
export async function measureSlowBookings(latencyMs: number, inOwnRooms: boolean): Promise<SlowBookings> {
  const world = await openWorld()
  try {
    await seedBenchCounsellors(world, inOwnRooms)
    const places = await allPlaces(await world.browser())
    const program = theProgram(world)
    await measureBookings(program, places, 8, 100)
    world.cloud.setLatency(latencyMs)
    world.cloud.calls.clear()
    const { p50 } = await measureBookings(program, places, 1, 40)
    const bookings = world.cloud.calls
      .list()
      .filter((call) => call.function === 'appointments' && call.outcome === 'ok' && isBooking(call.event))
    if (bookings.length === 0) throw new Error('no booking is remembered')
    return {
      p50,
      all: median(bookings.map((call) => call.requestCount)),
      chain: median(bookings.map(oneAfterAnother)),
    }
  } finally {
    await world.close()
  }
}

const isBooking = (event: string) => (JSON.parse(event) as { action?: string }).action === 'book'

export interface ScreenCalls {
  readonly screen: string
  /** Calls of functions, and the requests of the longest of them, one after another, where each takes 5 ms. */
  readonly calls: number
  readonly chain: number
}

/** Each opened as the first page, by somebody who was never here; the agenda by whose it is. */
export async function measureScreens(): Promise<ScreenCalls[]> {
  const world = await openWorld({ withBuilds: true, latencyMs: 5 })
  const browser = await openBrowser()
  try {
    const screens: ScreenCalls[] = []
    for (const [screen, path, who] of [
      ['home', 'pages/home/index', null],
      ['booking list', 'pages/booking/index', null],
      ['find: topic, way, with whom', 'resident/pages/find/index', null],
      ['times of anybody suitable', 'resident/pages/times/index', null],
      ['counsellor', 'resident/pages/counsellor/index?id=c-yunxi', null],
      ['own appointments', 'resident/pages/appointments/index', null],
      ['agenda', 'counsellor/pages/agenda/index', 'sample-counsellor'],
    ] as const) {
      const phone = await Phone.open(browser, world.cloud.url, targets[0])
      if (who) await phone.become(who)
      world.cloud.calls.clear()
      await phone.launch(path)
      await phone.page.waitForLoadState('networkidle')
      const calls = world.cloud.calls.list()
      screens.push({ screen, calls: calls.length, chain: Math.max(0, ...calls.map(oneAfterAnother)) })
      await phone.close()
    }
    return screens
  } finally {
    await browser.close()
    await world.close()
  }
}
