import type { Browser, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openBrowser, type Pace, Phone, type Target } from './browser'
import { eachCall } from './each-call'
import { mondayAt } from './makers'
import { openWorld, type World, type WorldOptions } from './world'

/**
 * The world and the browser of one file's journeys. Each finds the world as the sample has it, and phones that nobody
 * has used. It is six in the morning on the Monday of the makers there, and the phones' own clocks are days off, as they
 * happen to be; with `{}` it is the machine's time everywhere, as for answers that are put down on a phone by its clock.
 */
export function aStreet(
  options: Pick<WorldOptions, 'at' | 'extraPeople' | 'functionEnv' | 'named'> = { at: mondayAt(6) },
) {
  const world = {} as World
  const street = { browser: undefined as unknown as Browser }
  const phones: Phone[] = []

  beforeAll(async () => {
    Object.assign(world, await openWorld({ withBuilds: true, ...options }))
    street.browser = await openBrowser()
  })
  beforeEach(() => world.reset())
  afterEach(async () => {
    await Promise.all(phones.splice(0).map((phone) => phone.close()))
  })
  afterAll(async () => {
    await street.browser.close()
    await world.close()
  })

  return {
    world,
    async phoneOf(target: Target, openid = 'sample-resident', pace?: Pace): Promise<Phone> {
      const phone = await Phone.open(street.browser, world.cloud.url, target, pace)
      phones.push(phone)
      await phone.become(openid)
      return phone
    },
  }
}

const calls = '**/call/**'

/** From now on no call reaches the cloud; the program's own files still do, as they lie on a phone. */
export async function cutOff(phone: Phone): Promise<void> {
  await phone.page.context().route(calls, (route) => route.abort())
}

/** Calls get through again, and the phone does not know it: nothing is asked again by itself. */
export async function letThrough(phone: Phone): Promise<void> {
  await phone.page.context().unrouteAll({ behavior: 'wait' })
}

/** Calls get through again, and the phone says that there is a network: what failed is asked again by itself. */
export async function reconnect(phone: Phone): Promise<void> {
  const context = phone.page.context()
  await context.unrouteAll({ behavior: 'wait' })
  await context.setOffline(true)
  await context.setOffline(false)
}

const actionOf = (route: Route): unknown => (route.request().postDataJSON() as { readonly action?: unknown }).action

/**
 * The next call of this action reaches the cloud, which does what it asks, and its answer is lost. `cutOff`: so is every
 * further one, and no other call gets through.
 */
export async function loseReplies(phone: Phone, action: string, also?: { readonly cutOff: boolean }): Promise<void> {
  let lost = false
  await phone.page.context().route(
    calls,
    eachCall(async (route) => {
      const isIt = actionOf(route) === action && (also?.cutOff || !lost)
      if (isIt) await route.fetch()
      else if (!also?.cutOff) return route.continue()
      lost = true
      return route.abort()
    }),
  )
}

/** Calls of this action wait until they are let go; how many have come by then is counted. */
export async function holdCalls(phone: Phone, action: string) {
  const held: Route[] = []
  let holds = true
  await phone.page.context().route(
    calls,
    eachCall(async (route) => {
      if (holds && actionOf(route) === action) held.push(route)
      else await route.continue()
    }),
  )
  return {
    count: () => held.length,
    async letGo() {
      for (const route of held.splice(0)) await route.continue()
    },
    /** What waits never arrives; the next ones get through. */
    async drop() {
      holds = false
      for (const route of held.splice(0)) await route.abort()
    },
  }
}
