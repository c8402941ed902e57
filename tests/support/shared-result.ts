import { shareAssessment, submitAssessment } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { phq9Answers } from './makers'
import { valueOf } from './value-of'
import type { Browser, World } from './world'
import { bookYunxi } from './yunxi'

export const sheetAt = (completedAt: number, value = 1) => ({
  scaleId: 'phq9',
  scaleVersion: 1,
  responses: phq9Answers(value),
  consentVersion: 1,
  completedAt,
})

/** Somebody keeps a result and has a place with 云溪 on that Monday at 13:30; not shared yet. */
export async function keptAndBooked(world: World, browser: Browser) {
  const { id: appointmentId, code } = await bookYunxi(browser)
  const { kept } = valueOf(await browser.call(submitAssessment, sheetAt(world.cloud.clock.now())))
  return { appointmentId, code, administrationId: kept.id }
}

/** The same, shared until thirty days later. */
export async function sharedWithYunxi(
  world: World,
  browser: Browser,
  change: Partial<InputOf<typeof shareAssessment>> = {},
) {
  const made = await keptAndBooked(world, browser)
  const { administrationId, appointmentId } = made
  const wish = { administrationId, appointmentId, time: 'thirty-days', consentVersion: 1 } as const
  valueOf(await browser.call(shareAssessment, { ...wish, ...change }))
  return made
}
