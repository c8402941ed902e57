import { beforeAll, describe, expect, it } from 'vitest'
import { cancelFor } from '#core/contracts/sessions'
import { DAY, MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { runTimer } from '../support/run-timer'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'
import { bookYunxi, onMonday } from '../support/yunxi'

const { world, phoneOf } = aStreet({ at: mondayAt(9) - 3 * DAY })
const start = mondayAt(13, 30)
const mine = 'resident/pages/appointments/index'
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})
const run = async (at: number) => {
  world.cloud.clock.set(at)
  expect(await runTimer(world, 'messages', 'sendDue')).toBeNull()
}

describe.each(targets)('being reminded, on the $name build', (target) => {
  it('is asked for on a tap where WeChat can, comes once, and is not asked for again where its day is over', async () => {
    await bookYunxi(resident)
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.el('on-this-phone').waitFor()
    if (target.name === 'H5') {
      expect(await phone.el('ask-to-remind').count()).toBe(0)
      return
    }
    const before = world.cloud.outbox.list().length
    await phone.tap('ask-to-remind')
    await phone.choose('允许')
    await phone.see('会提醒：前一天、前一小时、时间有变动的时候，各一次。')
    await run(start - DAY)
    await run(start - DAY + MINUTE)
    const sent = world.cloud.outbox.list().slice(before)
    expect(sent.map(({ templateId, page }) => [templateId, page])).toEqual([['sample-day-before', mine]])
    await phone.reopen(mine)
    await phone.see('会提醒：前一小时、时间有变动的时候，各一次。')
    expect(await phone.el('ask-to-remind').count()).toBe(0)
    await phone.tap('stop-reminding')
    await phone.see('微信可以提醒你一次：前一小时、时间有变动的时候。')
    expect(await phone.faults()).toEqual([])
  })

  it('refused, what staff change is on the list of those to call, until somebody did', async () => {
    const { id, code } = await bookYunxi(resident)
    if (target.name !== 'H5') {
      const phone = await phoneOf(target)
      await phone.launch(mine)
      await phone.tap('ask-to-remind')
      await phone.choose('拒绝')
      await phone.see('没有打开提醒')
    }
    valueOf(await counsellor.call(cancelFor, onMonday(id)))
    await run(world.cloud.clock.now() + 31 * MINUTE)
    const [call] = await world.documents('calls-to-make')
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('community/pages/callbacks/index')
    await worker.see(`预约码 ${code}`)
    await worker.see('本人还没有看到')
    await worker.see('没有能打的号码')
    await worker.tap(`told-${String(call?._id)}`)
    await worker.see('记了以后，这一条就从名单里去掉')
    await worker.see(`预约码 ${code}`)
    await worker.tap(`note-${String(call?._id)}`)
    await worker.el('nobody-to-call').waitFor()
    expect(await worker.faults()).toEqual([])
  })
})
