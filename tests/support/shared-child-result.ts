import { keepResult, saveChild, shareResult } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import { aToddlerSheet, aToddlerWish } from './children'
import { valueOf } from './value-of'
import type { Browser, World } from './world'
import { bookYunxi } from './yunxi'

/** A parent keeps what they saw of a toddler and has a place for them with 云溪 on that Monday at 13:30; not shared yet. */
export async function toddlerKeptAndBooked(world: World, browser: Browser) {
  const { childId } = valueOf(await browser.call(saveChild, aToddlerWish()))
  const { resultId } = valueOf(await browser.call(keepResult, aToddlerSheet(childId, world.cloud.clock.now())))
  const { id: appointmentId, code } = await bookYunxi(browser, { forOther: childId })
  return { childId, resultId, appointmentId, code }
}

/** The same, shared until a week later. */
export async function toddlerShared(world: World, browser: Browser, change: Partial<InputOf<typeof shareResult>> = {}) {
  const made = await toddlerKeptAndBooked(world, browser)
  const { resultId, appointmentId } = made
  const wish = { resultId, appointmentId, time: 'a-week', voice: 'guardian', consentVersion: 1 } as const
  valueOf(await browser.call(shareResult, { ...wish, ...change }))
  return made
}
