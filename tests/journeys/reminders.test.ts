import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { allowReminders } from '#core/contracts/appointments'
import { cancelFor, moveFor } from '#core/contracts/sessions'
import { DAY, MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { runTimer } from '../support/run-timer'
import { leavesNumber } from '../support/to-call'
import { valueOf } from '../support/value-of'
import { handOut, joined } from '../support/waitlist/street-of-the-sample'
import type { Browser } from '../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../support/yunxi'

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

  it('allowed, and refused by WeChat when it is sent: the list says whom to call and when, until somebody did', async () => {
    let { id } = await bookYunxi(resident)
    const move = async (to: number) => {
      const place = { offerId: 'one-to-one', start: to, mode: 'room' } as const
      const { row } = valueOf(await counsellor.call(moveFor, { ...onMonday(id), to: place }))
      id = row.id
      return row.code
    }
    const soon = () => run(world.cloud.clock.now() + MINUTE)
    // Noted here, and not there any more with WeChat: taken back in its own settings, or used up.
    valueOf(await resident.call(allowReminders, { allowed: ['changed'] }))
    const before = world.cloud.outbox.list().length
    const told = () => world.cloud.outbox.list().slice(before)
    if (target.name !== 'H5') {
      const phone = await phoneOf(target)
      await phone.launch(mine)
      await phone.tap('ask-to-remind')
      await phone.choose('允许')
      await phone.see('会提醒：前一天、前一小时、时间有变动的时候，各一次。')
      valueOf(await resident.call(allowReminders, { allowed: ['changed'] }))
      await move(mondayAt(14, 30))
      await soon()
      expect(told().map(({ templateId }) => templateId)).toEqual(['sample-changed'])
    }
    const known = told().length
    const code = await move(told().length > 0 ? start : mondayAt(14, 30))
    const at = known > 0 ? '13:30' : '14:30'
    await leavesNumber(resident)
    await soon()
    expect(told()).toHaveLength(known)
    const [call] = await world.documents('calls-to-make')
    const callId = String(call?._id)

    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('community/pages/callbacks/index')
    await worker.see(`预约码 ${code}`)
    await worker.see(new RegExp(`${at}.*的预约：换到了这个时间，本人还没有看到`))
    await worker.tap(`open-${callId}`)
    await worker.see('13800138000')
    await worker.tap(`told-${callId}`)
    await worker.tap(`note-${callId}`)
    await worker.el('nobody-to-call').waitFor()
    await run(world.cloud.clock.now() + 2 * DAY)
    expect(await world.documents('calls-to-make')).toMatchObject([{ isOpen: false, tries: [{ outcome: 'told' }] }])
    expect(await worker.faults()).toEqual([])
  })
})

const allowed = async (target: (typeof targets)[number], page: string, name: string) => {
  const phone = await phoneOf(target, name)
  await phone.launch(page)
  if (target.name !== 'H5') return phone
  await phone.el('refresh-agenda').or(phone.el('join')).first().waitFor()
  expect(await phone.el('ask-to-remind').count()).toBe(0)
  return null
}

describe.each(targets)('what is told of a calendar and of a list, on the $name build', (target) => {
  it('a counsellor asks for three on a tap and the fourth on the next, and hears who booked', async () => {
    const phone = await allowed(target, 'counsellor/pages/agenda/index', 'sample-counsellor')
    if (!phone) return
    await phone.see('微信一次最多问三种，有人约了下一次再点就问。')
    await phone.tap('ask-to-remind')
    await phone.choose('允许')
    await phone.see('还会告诉你：“有人想约，等你答复” 1 次，“取消了” 1 次，“改了时间” 1 次。')
    await phone.tap('ask-to-remind')
    await phone.choose('允许')
    await phone.see(/“有人约了” 1 次/)
    await bookYunxi(resident)
    const before = world.cloud.outbox.list().length
    await run(world.cloud.clock.now() + MINUTE)
    const sent = world.cloud.outbox.list().slice(before)
    expect(sent.map(({ templateId, page }) => [templateId, page])).toEqual([
      ['sample-place-booked', 'staff/pages/inbox/index'],
    ])
    await phone.reopen('counsellor/pages/agenda/index')
    await phone.see(/“有人想约，等你答复” 2 次/)
    expect(await phone.sees(/“有人约了” \d 次/)).toBe(false)
    await phone.tap('stop-reminding')
    await phone.see('微信一次最多问三种')
    expect(await phone.faults()).toEqual([])
  })

  it('whoever waits allows it once, and is told that it is their turn', async () => {
    await joined(resident)
    const phone = await allowed(target, 'resident/pages/waiting/index', 'sample-resident')
    if (!phone) return
    await phone.tap('ask-to-remind')
    await phone.choose('允许')
    await phone.see('轮到你的时候，微信会告诉你一次。')
    const before = world.cloud.outbox.list().length
    expect(await handOut(world)).toBeNull()
    await run(world.cloud.clock.now() + MINUTE)
    const sent = world.cloud.outbox.list().slice(before)
    expect(sent.map(({ templateId, page }) => [templateId, page])).toEqual([
      ['sample-place-offered', 'resident/pages/waiting/index'],
    ])
    await phone.reopen('resident/pages/waiting/index')
    await phone.see('微信可以告诉你一次')
    expect(await phone.faults()).toEqual([])
  })
})
