import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { addDays } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { aDay, asStored, monday, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()

/** Nobody has an hour left, however far one can book. */
async function fillAll(): Promise<void> {
  for (const counsellor of sampleWorld.counsellors) {
    const calendar = { ...counsellor.calendar, versions: [] }
    await world.put('counsellors', asStored({ ...counsellor, calendar }))
  }
}

async function idsOf(phone: Phone, prefix: string): Promise<string[]> {
  await phone.all(prefix).first().waitFor()
  return Promise.all((await phone.all(prefix).all()).map((row) => phone.idAfter(row, prefix)))
}

describe.each(targets)('the soonest time on the $name build', (target) => {
  it('is booked in three taps from the booking page: three places of all counsellors, each named', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await phone.see('不挑人，最近的空位在今天 13:30')
    await phone.tap('soonest-places')
    expect(await idsOf(phone, 'place-')).toEqual([
      `c-yunxi-${mondayAt(13, 30)}`,
      `c-yunxi-${mondayAt(14, 30)}`,
      `c-songbai-${mondayAt(16, 30)}`,
    ])
    await phone.see('今天 16:30–17:20')
    await phone.see('南塘心理辅导室')
    await phone.tap(`place-c-songbai-${mondayAt(16, 30)}`)
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([
      { counsellorId: 'c-songbai', start: mondayAt(16, 30), mode: 'room' },
    ])
    expect(await phone.faults()).toEqual([])
  })

  it('is where a result leads that calls for a person soon', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.tap('start-test')
    for (const [at, value] of [3, 3, 3, 3, 3, 3, 3, 3, 0].entries()) {
      await phone.see(`第 ${at + 1} / 9 题`)
      await phone.tap(`answer-${value}`)
    }
    await phone.tap('see-result')
    await phone.tap('take-next-step')
    expect(await idsOf(phone, 'place-')).toHaveLength(3)
    await phone.tap('all-counsellors')
    await phone.el('counsellor-c-yunxi').waitFor()
  })

  it('lets somebody choose the way to meet where there are two', async () => {
    const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
    const offers = yunxi.offers.map((offer) => ({ ...offer, modes: ['room', 'phone'] as const }))
    await world.put('counsellors', asStored({ ...yunxi, offers }))
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/soonest/index')
    await phone.tap(`place-c-yunxi-${mondayAt(13, 30)}`)
    const sheet = phone.el('confirm-sheet')
    await sheet.getByText('云溪老师（虚构） · 当面').waitFor()
    await phone.tap('mode-phone')
    await sheet.getByText('云溪老师（虚构） · 电话').waitFor()
    await phone.tap('give-number')
    await phone.el('phone-number').fill('021 1234 5678')
    await phone.tap('step-next')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([{ mode: 'phone' }])
  })

  it('is nowhere when all is taken: the page says so, how far it looked, and what else there is', async () => {
    await fillAll()
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/soonest/index')
    await phone.el('no-openings').waitFor()
    await phone.see(/到12月20日都约满了/)
    await phone.el('dial-12356').waitFor()
    await phone.tap('other-counsellors')
    await phone.see('到12月20日都没有空位')
    await phone.tap('counsellor-c-yunxi')
    await phone.el('no-openings').waitFor()
    await phone.see(/到12月20日都约满了/)
    await phone.el('dial-12356').waitFor()
  })
})

describe.each(targets)('how far one can book, on the $name build', (target) => {
  it('is the same in the list and on the page: a first place in the third week is said, shown and booked', async () => {
    const until = addDays(monday, 14)
    const taken = Array.from({ length: 14 }, (_, at) => addDays(monday, at))
    await world.add(
      'counsellor-days',
      taken.map((date) =>
        aDay({
          ...{ id: `c-yunxi_${date}`, counsellorId: 'c-yunxi', date },
          claims: [{ id: 'all-day', kind: 'booked', from: 0, until: 1440, expires: null, seat: null }],
        }),
      ),
    )
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    expect(await idsOf(phone, 'counsellor-')).toEqual(['c-songbai', 'c-anhe', 'c-zhiyu', 'c-yunxi'])
    await phone.see('最近可约：12月7日 周一 13:30')
    await phone.tap('counsellor-c-yunxi')
    await phone.see('12月7日 周一，几点')
    await phone.see(/最远可以约到12月20日/)
    expect((await idsOf(phone, 'day-')).at(0)).toBe(monday)
    expect((await idsOf(phone, 'day-')).at(-1)).toBe('2026-12-20')
    expect(await phone.el(`day-${addDays(until, -1)}`).getAttribute('aria-label')).toBe('12月6日 周日，没有空位')
    expect(await phone.el(`day-${until}`).getAttribute('aria-label')).toBe('12月7日 周一，2 个空位')
    expect(await phone.el('day-2026-12-18').innerText()).toContain('有空')
    await phone.tap('day-2026-12-18')
    await phone.all('slot-').last().click()
    await phone.tap('confirm-booking')
    await phone.see('12月18日 周五 10:00–10:50')
  })
})
