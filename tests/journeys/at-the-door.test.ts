import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listAgenda } from '#core/contracts/appointments'
import { recordAttendance } from '#core/contracts/sessions'
import { type Phone, targets } from '../support/browser'
import { aWish, monday, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const { world, phoneOf } = aStreet()
const mine = 'resident/pages/appointments/index'
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const book = async () => valueOf(await resident.call(bookAppointment, aWish())).appointment.id
const readHere = async () =>
  valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 })).days[0]?.appointments[0]?.checkedInAt

async function openCard(phone: Phone, id: string): Promise<void> {
  await phone.launch(mine)
  await phone.tap(`check-in-${id}`)
  await phone.el('check-in-sheet').waitFor()
}

describe.each(targets)('somebody at the door, on the $name build', (target) => {
  it('says by the code that they are there, and the counsellor sees it', async () => {
    const id = await book()
    world.cloud.clock.set(mondayAt(13, 10))
    const phone = await phoneOf(target)
    await openCard(phone, id)
    if (target.name === 'H5') {
      await phone.el('here-code').fill('hx-cg-02')
      await phone.tap('confirm-here')
    } else {
      await phone.tap('scan-here')
      await phone.page.locator('#phone-seen').fill('pages/landing/index?scene=hx-cg-02')
      await phone.page.getByRole('button', { name: '扫到了' }).click()
    }
    await phone.see('13:10 登记过，咨询师知道你到了。')
    await phone.el('check-in-sheet').waitFor({ state: 'detached' })
    expect(await phone.el(`check-in-${id}`).count()).toBe(0)
    expect(await readHere()).toBeGreaterThanOrEqual(mondayAt(13, 10))
    expect(await phone.faults()).toEqual([])
  })

  it('too early, at another site, and with a code nobody knows, is told so kindly', async () => {
    const id = await book()
    const phone = await phoneOf(target)
    await openCard(phone, id)
    const say = async (code: string) => {
      await phone.el('here-code').fill(code)
      await phone.tap('confirm-here')
      return phone.el('check-in-refused').innerText()
    }
    expect(await say('hx-cg-02')).toContain('现在登记到场还太早，快开始的时候再来一次。')
    world.cloud.clock.set(mondayAt(13, 10))
    expect(await say('hx-nt-01')).toContain('这里不是你今天约的地方。')
    expect(await say('nowhere')).toContain('没有认出这个码')
    expect(await readHere()).toBeNull()
  })

  it('who scanned the code with the phone’s camera is one tap from saying so', async () => {
    const id = await book()
    world.cloud.clock.set(mondayAt(13, 10))
    const phone = await phoneOf(target)
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.see('今天 13:30 在这里有预约')
    await phone.tap('here-today')
    await phone.tap(`check-in-${id}`)
    await phone.tap('confirm-here')
    await phone.el(`here-${id}`).waitFor()
    expect(await readHere()).toBeGreaterThanOrEqual(mondayAt(13, 10))
  })
})

describe.each(targets)('how it was, afterwards, on the $name build', (target) => {
  async function met(): Promise<string> {
    const id = await book()
    world.cloud.clock.set(mondayAt(14, 20))
    valueOf(await yunxi.call(recordAttendance, { date: monday, appointmentId: id, attendance: 'attended' }))
    return id
  }

  it('is two taps, and only added to what others said', async () => {
    const id = await met()
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.tap(`feedback-${id}`)
    await phone.see(/你说的只会和别人说的加在一起看，满十个人才看得到/)
    await phone.tap('heard-4')
    await phone.tap('again-yes')
    await phone.el('feedback-sheet').waitFor({ state: 'detached' })
    await phone.el(`feedback-${id}`).waitFor({ state: 'detached' })
    expect(await world.documents('feedback')).toMatchObject([{ n: 1, heardSum: 4, yes: 1, no: 0, unsure: 0 }])
    expect(await phone.faults()).toEqual([])
  })

  it('is declined with one tap, and not asked again', async () => {
    const id = await met()
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.tap(`no-feedback-${id}`)
    await phone.el(`no-feedback-${id}`).waitFor({ state: 'detached' })
    await phone.reopen(mine)
    await phone.el(`appointment-${id}`).waitFor()
    expect(await phone.el(`feedback-${id}`).count()).toBe(0)
    expect(await world.documents('feedback')).toEqual([])
  })
})
