import { describe, expect, it } from 'vitest'
import { DAY, HOUR, instantAt } from '#core/domain/time'
import { bringAppointments } from '../support/bookings'
import { targets } from '../support/browser'
import { anAppointment, aPerson, minute, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const personId = () => world.personId('sample-resident')
const at = (id: string, start: number, change = {}) =>
  anAppointment({
    ...{ id, personId: personId(), counsellorId: 'c-zhiyu', siteId: 's-liuan', roomId: 'r-liuan-2' },
    ...{ start, end: start + 50 * 60_000, ...change },
  })
const friday = instantAt('2026-11-27', minute(9))

describe.each(targets)('my appointments on the $name build', (target) => {
  it('stand in three groups: to come, called off, behind', async () => {
    await world.add('appointments', [
      at('coming', friday),
      at('off', friday + DAY, { status: 'cancelled-by-client' }),
      at('over', mondayAt(9) - 7 * DAY),
      at('off-and-over', mondayAt(9) - 8 * DAY, { status: 'cancelled-by-client' }),
    ])
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/appointments/index')
    await phone.el('appointment-coming').waitFor()
    expect(await phone.el('cancel-coming').count()).toBe(1)
    await phone.see('柳岸心灵驿站 · 亲子室')
    const within = (part: string) =>
      phone.el(part).evaluate((element) => [...element.querySelectorAll('[id*=appointment-]')].map(({ id }) => id))
    const idsWithin = async (part: string) => (await within(part)).map((id) => id.replace(/^.*appointment-/, ''))
    expect(await idsWithin('called-off')).toEqual(['off'])
    expect(await idsWithin('past')).toEqual(['over', 'off-and-over'])
    expect(await phone.el('called-off').innerText()).toContain('已取消')
    expect(await phone.all('cancel-').count()).toBe(1)
  })

  it('go on to the older ones, every one of sixty, and stop when there are no more', async () => {
    await world.add(
      'appointments',
      Array.from({ length: 60 }, (_, day) => at(`old-${day}`, mondayAt(9) - (day + 1) * DAY)),
    )
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/appointments/index')
    await expect.poll(() => phone.all('appointment-old-').count()).toBe(50)
    await phone.tap('earlier')
    await expect.poll(() => phone.all('appointment-old-').count()).toBe(60)
    await phone.el('appointment-old-59').waitFor()
    expect(await phone.el('earlier').count()).toBe(0)
  })

  it('are told on the front page: the first to come, one tap from all of them', async () => {
    await world.add('appointments', [
      at('later', friday + DAY),
      at('first', friday),
      at('off', friday - DAY, { status: 'cancelled-by-client' }),
      at('over', mondayAt(5) - HOUR),
    ])
    const phone = await phoneOf(target)
    await phone.launch('pages/home/index')
    await phone.see('下一次预约：11月27日 周五 09:00')
    await phone.see('柳岸心灵驿站 · 当面')
    await phone.tap('next-appointment')
    await phone.el('appointment-first').waitFor()
  })

  it('are told where another one is chosen, before the days, with the way to them', async () => {
    await world.put('appointments', at('coming', friday))
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.see('你已经约了 11月27日 周五 09:00–09:50，知雨老师（虚构）。想换时间，在“我的预约”里就能改。')
    const told = await phone.el('already-booked').boundingBox()
    const days = await phone.all('day-').first().boundingBox()
    expect(told?.y).toBeLessThan(days?.y ?? 0)
    await phone.tap('see-mine')
    await phone.el('appointment-coming').waitFor()
  })

  it('are one tap away when a booking is refused because of one', async () => {
    const days = [0, 1, 2].map((day) => at(`coming-${day}`, friday + day * DAY))
    await world.put('people', aPerson({ id: personId(), appointments: days }))
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.tap(`slot-${mondayAt(16, 30)}`)
    await phone.el('booking-refused').waitFor()
    await phone.see('你已经约了好几次还没到的谈话，先谈完一次再约吧。')
    await phone.tap('see-mine')
    await phone.el('appointment-coming-0').waitFor()
    await phone.page.goBack()
    await phone.el(`slot-${mondayAt(16, 30)}`).waitFor()
    expect(await phone.faults()).toEqual([])
  })
})

describe.each(targets)('a counsellor’s agenda on the $name build', (target) => {
  it('goes as far as residents can book, by the clock, each in its room', async () => {
    const late = at('late', mondayAt(15), { roomId: 'r-liuan-1' })
    const all = [late, at('early', mondayAt(9)), at('far', instantAt('2026-12-20', minute(9)))]
    await bringAppointments(world, all, mondayAt(6))
    const phone = await phoneOf(target, 'sample-counsellor-3')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.see('今天到12月20日，居民能约的日子都在这里。只显示预约码，不显示姓名。')
    const rows = await Promise.all((await phone.all('agenda-').all()).map((row) => row.innerText()))
    expect(rows.map((text) => /(\d\d:\d\d).*?(亲子室|临水室)/s.exec(text)?.slice(1).join(' '))).toEqual([
      '09:00 亲子室',
      '15:00 临水室',
      '09:00 亲子室',
    ])
  })
})
