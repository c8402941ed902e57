import { beforeAll, describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'
import type { Browser } from '../support/world'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

describe.each(targets)('what a resident did, on a counsellor’s $name build', (target) => {
  it('is counted on the agenda and the post, is one line by its code, and counts no more once it was looked at', async () => {
    const { id, code } = await bookYunxi(resident)
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch('staff/pages/post/index')
    await phone.see('1 条新的')
    await phone.reopen('counsellor/pages/agenda/index')
    await phone.see('1 条新的')
    await phone.tap('to-inbox')
    await phone.see('有人约了你的一个时间')
    await phone.see(`预约码 ${code}`)
    await phone.tap(`message-place-booked-${id}`)
    await phone.el('to-inbox').waitFor()
    await phone.reopen('staff/pages/inbox/index')
    await phone.see('看过的')
    expect(await phone.sees('还没看的')).toBe(false)
    await phone.reopen('counsellor/pages/agenda/index')
    await phone.el('to-inbox').waitFor()
    expect(await phone.sees('1 条新的')).toBe(false)
    expect(await phone.faults()).toEqual([])
  })
})
