import { beforeAll, describe, expect, it } from 'vitest'
import { cancelFor } from '#core/contracts/sessions'
import { DAY, HOUR } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { runWell } from '../support/run-timer'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'
import { bookYunxi, onMonday } from '../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const { world, phoneOf } = aStreet({ at: begun })
const mine = 'resident/pages/appointments/index'
const [number, another] = ['13900139000', '13700137000']
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

/** All that lies on the phone. */
const onPhone = (phone: Phone) =>
  phone.page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }))

/** In one place, as a finger does that slips. */
async function tapTwice(phone: Phone, id: string): Promise<void> {
  await phone.rested()
  await phone.el(id).scrollIntoViewIfNeeded()
  const box = await phone.el(id).boundingBox()
  if (!box) throw new Error(`${id} is not in sight`)
  for (let tap = 0; tap < 2; tap += 1)
    await phone.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 20 })
}

describe.each(targets)('a number for changes, on the $name build', (target) => {
  it('is not asked for: it is offered below what is booked, and put away with one tap', async () => {
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.el('to-booking').waitFor()
    expect(await phone.el('may-call').count()).toBe(0)
    await bookYunxi(resident)
    await phone.reopen(mine)
    await phone.see('不留也可以')
    expect(await phone.el('may-call-number').count()).toBe(0)
    // Two taps: the second is not one on what came up, or on what was below it.
    await tapTwice(phone, 'set-may-call')
    await phone.el('may-call-number').waitFor()
    await tapTwice(phone, 'leave-no-number')
    await phone.el('may-call-sheet').waitFor({ state: 'detached' })
    await phone.see('不留也可以')
    expect(await phone.faults()).toEqual([])
  })

  it('is left with when it is safe, stands on the list of whoever calls when nothing else reached them, and is taken back', async () => {
    const { id, code } = await bookYunxi(resident)
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.tap('set-may-call')
    await phone.tap('leave-number')
    await phone.see('要打哪个号码，请填上')
    await phone.el('may-call-number').fill(number)
    await phone.tap('leave-number')
    await phone.see('还没有选好哪段时间')
    for (const chosen of ['day-5', 'part-afternoon', 'may-tell-other', 'leave-number']) await phone.tap(chosen)
    await phone.see(/尾号 9000 的号码，只在.*14:00–18:00打/)
    await phone.see('没人接：挂掉就好，不留话。别人接：可以请他转告“约好的时间有变动”。')
    // Another number at the same times: what is not chosen anew stands.
    await phone.tap('set-may-call')
    await phone.see('下面不选，就还是这些时间')
    await phone.el('may-call-number').fill(another)
    await phone.tap('leave-number')
    await phone.see(/尾号 7000 的号码，只在.*14:00–18:00打/)
    for (const one of [number, another]) expect(await onPhone(phone)).not.toContain(one)

    valueOf(await counsellor.call(cancelFor, onMonday(id)))
    world.cloud.clock.set(begun + HOUR)
    await runWell(world, 'messages', 'sendDue')
    const callId = String((await world.documents('calls-to-make'))[0]?._id)
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('community/pages/callbacks/index')
    await worker.see(`预约码 ${code}`)
    await worker.see('站点取消了这次预约，本人还没有看到')
    // Of the times themselves nothing, before somebody has it in hand.
    await worker.see('现在不要打，今天晚一点可以')
    expect(await worker.sees(/14:00–18:00/)).toBe(false)
    await worker.tap(`open-${callId}`)
    await worker.see('号码先不给看')
    world.cloud.clock.set(begun + 5 * HOUR)
    await worker.tap(`open-${callId}`)
    await worker.see(another)
    await worker.see(/说好可以打的时间：.*14:00–18:00/)
    await worker.see('别人接了，可以请他转告“约好的时间有变动”，别的不说；没人接，挂掉就好，不留话。')
    // Noted, it is in nobody's hand, and on no screen.
    await worker.tap(`no-answer-${callId}`)
    await worker.tap(`note-${callId}`)
    await worker.see(/^打过：/)
    expect(await worker.sees(another)).toBe(false)
    await worker.tap(`open-${callId}`)
    await worker.see(another)
    await worker.tap(`told-${callId}`)
    await worker.tap(`note-${callId}`)
    await worker.el('nobody-to-call').waitFor()
    expect(await worker.faults()).toEqual([])

    await phone.reopen('resident/pages/looks/index')
    await phone.see('为了给你打电话')
    await phone.reopen(mine)
    await phone.tap('take-number-back')
    await phone.el('may-call').waitFor({ state: 'detached' })
    expect(JSON.stringify(await world.documents('people'))).not.toContain('mayTellOther')
    expect(await phone.faults()).toEqual([])
  })
})
