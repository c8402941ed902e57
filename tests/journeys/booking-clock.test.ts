import { describe, expect, it } from 'vitest'
import { DAY, instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { anAppointment, minute, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const tomorrow = instantAt('2026-11-24', minute(9))

const coming = () =>
  anAppointment({
    ...{ id: 'coming', personId: world.personId('sample-resident'), counsellorId: 'c-anhe' },
    ...{ siteId: 's-shuxia', roomId: 'r-shuxia-1', start: tomorrow, end: tomorrow + 50 * 60_000 },
  })

describe.each(targets)('booking on the $name build with a phone whose clock is', (target) => {
  it.each([
    ['two days ahead', 2 * DAY],
    ['two days behind', -2 * DAY],
    ['four hundred days ahead', 400 * DAY],
    ['four hundred days behind', -400 * DAY],
  ])('%s: today is today, what is to come is to come, and a place can be booked', async (_, off) => {
    await world.put('appointments', coming())
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: mondayAt(6) + off })
    await phone.launch('resident/pages/appointments/index')
    await phone.el('cancel-coming').waitFor()
    expect(await phone.el('appointment-code').innerText()).toContain('K7QM')
    expect(await phone.el('appointment-coming').innerText()).toContain('已预约')
    expect(await phone.el('past').count()).toBe(0)

    await phone.launch('pages/booking/index')
    await phone.see('最近可约：今天 13:30')
    await phone.see('下一次：明天 09:00')
    await phone.tap('counsellor-c-songbai')
    await phone.see('今天，几点')
    await phone.tap(`slot-${mondayAt(16, 30)}`)
    await phone.see('11月23日 周一 16:30–17:20')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('as it should be, and the page left open over midnight: today moves on, with the days one can book', async () => {
    world.cloud.clock.set(mondayAt(23, 58))
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: mondayAt(23, 58) })
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.see('明天，几点')
    await phone.see(/最远可以约到12月20日/)
    world.cloud.clock.set(mondayAt(24) + 60_000)
    await phone.page.clock.fastForward('03:00')
    await phone.see('今天，几点')
    await phone.see(/最远可以约到12月21日/)
  })

  it('as it should be, and my appointments left open over the end of one: it goes over to the past', async () => {
    world.cloud.clock.set(tomorrow + 49 * 60_000)
    await world.put('appointments', coming())
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: tomorrow + 49 * 60_000 })
    await phone.launch('resident/pages/appointments/index')
    await phone.see('正在进行')
    world.cloud.clock.set(tomorrow + 51 * 60_000)
    await phone.page.clock.fastForward('02:00')
    await phone.see('已结束')
    expect(await phone.el('past').innerText()).toContain('已结束')
  })
})
