import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { mondayAt } from '../support/makers'
import { runTimer } from '../support/run-timer'
import { tapTo } from '../support/tap-to'
import { bookYunxi } from '../support/yunxi'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld({ at: mondayAt(9) - 3 * DAY })
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})
const mine = 'resident/pages/appointments/index'
const start = mondayAt(13, 30)

async function open(): Promise<ProgramInJsdom> {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid('sample-resident') }),
  })
  const program = await openInJsdom({
    ...{ builtDir: 'dist/client', agreedToPrivacy: true, cloudUrl: world.cloud.url, cookie, path: mine },
  })
  opened.push(program)
  return program
}
const says = (program: ProgramInJsdom, text: string) => program.until(() => program.text().includes(text), text)
const offered = (program: ProgramInJsdom, text: string) =>
  [...program.document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim() === text)

it('is asked for on WeChat’s own sheet, comes once, and is not asked for again where its day is over', async () => {
  await bookYunxi(await world.as('sample-resident'))
  const before = world.cloud.outbox.list().length
  const program = await open()
  await tapTo(program, 'ask-to-remind', () => offered(program, '允许'))
  offered(program, '允许')?.click()
  await says(program, '会提醒：前一天、前一小时、时间有变动的时候，各一次。')
  for (const at of [start - DAY, start - DAY + MINUTE]) {
    world.cloud.clock.set(at)
    expect(await runTimer(world, 'messages', 'sendDue')).toBeNull()
  }
  const sent = world.cloud.outbox.list().slice(before)
  expect(sent.map(({ templateId, page }) => [templateId, page])).toEqual([['sample-day-before', mine]])
  const again = await open()
  await says(again, '会提醒：前一小时、时间有变动的时候，各一次。')
  expect(again.text()).not.toContain('让微信提醒我')
  await tapTo(again, 'stop-reminding', () => again.text().includes('微信可以提醒你一次：前一小时、时间有变动的时候。'))
})

it('with two appointments is asked for a second time, and says how often it is allowed', async () => {
  const resident = await world.as('sample-resident')
  await bookYunxi(resident)
  await bookYunxi(resident, { start: mondayAt(14, 30) })
  const program = await open()
  await says(program, '点一次，微信多提醒你一次：前一天、前一小时、时间有变动的时候。')
  for (const times of [1, 2]) {
    await tapTo(program, 'ask-to-remind', () => offered(program, '允许'))
    offered(program, '允许')?.click()
    await says(program, `前一天 ${times} 次，前一小时 ${times} 次，时间有变动的时候 ${times} 次。你有 2 个预约。`)
  }
  expect(program.text()).not.toContain('让微信提醒我')
})

it('refused, says so and what is left, and nothing is kept', async () => {
  await bookYunxi(await world.as('sample-resident'))
  const program = await open()
  await tapTo(program, 'ask-to-remind', () => offered(program, '拒绝'))
  offered(program, '拒绝')?.click()
  await says(program, '没有打开提醒')
  expect(JSON.stringify(await world.documents('people'))).not.toContain('"messages"')
})
