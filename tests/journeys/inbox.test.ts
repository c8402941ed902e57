import { beforeAll, describe, expect, it } from 'vitest'
import { cancelFor } from '#core/contracts/sessions'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'
import { bookYunxi, onMonday } from '../support/yunxi'

const { world, phoneOf } = aStreet()
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

describe.each(targets)('what staff did, on the $name build', (target) => {
  /** Of the tab of one's own: whether there is a mark, and how it is read out on the web. */
  const mark = (page: Awaited<ReturnType<typeof phoneOf>>['page']) =>
    target.name === 'H5'
      ? page.locator('[id="tab-me"][aria-label="我的，有新消息"]').locator('visible=true')
      : page.locator('.phone-tab em')

  it('is a mark on the tab, a line that leads there, and gone from the top once it is answered', async () => {
    const { id } = await bookYunxi(resident)
    const quiet = await phoneOf(target)
    await quiet.launch('pages/home/index')
    await quiet.el('next-appointment').waitFor()
    expect(await mark(quiet.page).count()).toBe(0)

    valueOf(await counsellor.call(cancelFor, onMonday(id)))
    const phone = await phoneOf(target)
    await phone.launch('pages/home/index')
    await phone.el('staff-change').waitFor()
    await mark(phone.page).waitFor({ state: 'attached' })
    await phone.launch('pages/me/index')
    await phone.see('1 条新的')
    await phone.tap('my-messages')
    await phone.see('等你回一句')
    await phone.see('有一次预约，站点那边来不了，取消了')
    await phone.tap(`message-cancelled-${id}`)
    await phone.tap(`changed-seen-${id}`)
    await phone.el(`changed-${id}`).waitFor({ state: 'detached' })

    await phone.reopen('resident/pages/inbox/index')
    await phone.el(`message-cancelled-${id}`).waitFor()
    expect(await phone.sees('等你回一句')).toBe(false)
    await phone.launch('pages/home/index')
    await phone.el('entry-booking').waitFor()
    expect(await phone.el('staff-change').count()).toBe(0)
    await phone.launch('pages/me/index')
    await phone.see('预约的变动，谁回了你')
    expect(await mark(phone.page).count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('are two that come at once: both stand, and both are read with one tap', async () => {
    const first = await bookYunxi(resident)
    const second = await bookYunxi(resident, { start: mondayAt(24 * 7 + 13, 30) })
    await Promise.all([
      counsellor.call(cancelFor, onMonday(first.id)).then(valueOf),
      counsellor.call(cancelFor, { date: '2026-11-30', appointmentId: second.id }).then(valueOf),
    ])
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/inbox/index')
    await phone.el(`message-cancelled-${first.id}`).waitFor()
    await phone.el(`message-cancelled-${second.id}`).waitFor()
    await phone.tap('all-read')
    await phone.el('all-read').waitFor({ state: 'detached' })
    expect(await phone.faults()).toEqual([])
  })
})
