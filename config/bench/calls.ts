import type { LocalCloud } from 'emulator'
import { openBrowser, Phone, targets } from '../../tests/support/browser'
import { openWorld, type World } from '../../tests/support/world'
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

/** Database requests of a booking, in all and one after another; from the bookings the cloud still remembers. */
export function callsOfBooking(world: World): { all: number; chain: number } {
  const bookings = world.cloud.calls
    .list()
    .filter((call) => call.function === 'appointments' && call.outcome === 'ok' && isBooking(call.event))
  if (bookings.length === 0) throw new Error('no booking is remembered')
  return { all: median(bookings.map((call) => call.requestCount)), chain: median(bookings.map(oneAfterAnother)) }
}

const isBooking = (event: string) => (JSON.parse(event) as { action?: string }).action === 'book'

export interface ScreenCalls {
  readonly screen: string
  /** Calls of functions, and the requests of the longest of them, one after another. */
  readonly calls: number
  readonly chain: number
}

/** Each opened as the first page, by somebody who was never here. */
export async function measureScreens(): Promise<ScreenCalls[]> {
  const world = await openWorld({ withBuilds: true, withBar: false })
  const browser = await openBrowser()
  try {
    const screens: ScreenCalls[] = []
    for (const [screen, path] of [
      ['home', 'pages/home/index'],
      ['booking list', 'pages/booking/index'],
      ['counsellor', 'resident/pages/counsellor/index?id=c-yunxi'],
    ] as const) {
      const phone = await Phone.open(browser, world.cloud.url, targets[0])
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
