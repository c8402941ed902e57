import { describe, expect, it } from 'vitest'
import { cancelAppointment } from '#core/contracts/appointments'
import { HOUR } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff, reconnect } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const mine = 'resident/pages/appointments/index'

async function book(phone: Phone): Promise<string> {
  await phone.launch('resident/pages/counsellor/index?id=c-songbai')
  await phone.tap(`slot-${mondayAt(16, 30)}`)
  await phone.tap('confirm-booking')
  return (await phone.el('appointment-code').innerText()).trim()
}

async function bookAndKeep(phone: Phone): Promise<string> {
  const code = await book(phone)
  await phone.tap('keep-on-phone')
  await phone.el('stop-keeping').waitFor()
  return code
}

/** Everything the program can have left on the phone. */
function stored(phone: Phone): Promise<string> {
  return phone.page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const kept = [{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys(), document.cookie]
    return JSON.stringify(kept)
  })
}

describe.each(targets)('what stays on the phone after a booking, on the $name build', (target) => {
  it('is nothing of it while nobody said yes: no name, no code, no time, no place', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/landing/index?scene=hx-la-01')
    await phone.see('柳岸心灵驿站')
    const code = await book(phone)
    await phone.tap('see-mine')
    await phone.all('cancel-').first().waitFor()
    await phone.launch('pages/home/index')
    await phone.el('next-appointment').waitFor()
    const all = await stored(phone)
    // The scanned place may stand there, which shows that this looks where things are kept.
    expect(all).toContain('柳岸心灵驿站')
    for (const word of [code, '松柏', '南塘', '谈话室', `${mondayAt(16, 30)}`, 'c-songbai'])
      expect(all).not.toContain(word)
  })

  it('is code, time and place once somebody said yes; they show without a network, with since when', async () => {
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    expect(await stored(phone)).toContain(code)
    expect(await stored(phone)).not.toContain('松柏')
    await phone.reopen('pages/home/index')
    await phone.el('next-appointment').waitFor()
    await cutOff(phone)
    await phone.reopen('pages/home/index')
    await phone.see(/南塘心理辅导室 · 当面（.*06:\d\d 存在这台手机上的）/)
    await phone.tap('next-appointment')
    await phone.see(/网络好像断了。.*06:\d\d 存在这台手机上的/)
    expect((await phone.el('appointment-code').innerText()).trim()).toBe(code)
    await phone.see('11月23日 周一 16:30–17:20')
    await phone.see('南塘社区活动中心一楼，图书角隔壁（虚构地址）')
    expect(await phone.all('cancel-').count()).toBe(0)
    await reconnect(phone)
    await phone.all('cancel-').first().waitFor()
  })

  it('is gone when it is taken back, and stays off', async () => {
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    await phone.launch(mine)
    await phone.all('cancel-').first().waitFor()
    await phone.tap('stop-keeping')
    await phone.el('keep-on-phone').waitFor()
    expect(await stored(phone)).not.toContain(code)
    await phone.reopen(mine)
    await phone.all('cancel-').first().waitFor()
    expect(await stored(phone)).not.toContain(code)
  })

  it('is gone when it is cancelled here', async () => {
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    await phone.launch(mine)
    await phone.all('cancel-').first().click()
    await phone.tap('confirm-cancel')
    await phone.el('called-off').waitFor()
    await expect.poll(() => stored(phone)).not.toContain(code)
  })

  it('is gone when the cloud says that it was cancelled elsewhere, and never stands against that', async () => {
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    const [held] = await world.appointments()
    const elsewhere = await world.as('sample-resident')
    valueOf(await elsewhere.call(cancelAppointment, { appointmentId: held?.id as string }))
    await phone.reopen('pages/home/index')
    await expect.poll(() => stored(phone)).not.toContain(code)
    await cutOff(phone)
    await phone.reopen(mine)
    await phone.see(/网络好像断了/)
    expect(await phone.sees(code)).toBe(false)
  })

  it('is gone when it is over', async () => {
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    world.cloud.clock.set(mondayAt(17, 20))
    await phone.reopen('pages/home/index')
    await expect.poll(() => stored(phone)).not.toContain(code)
    world.cloud.clock.set(mondayAt(6) + HOUR)
  })

  it('is asked about where the cloud was put back from before it; at a browser, where somebody else may sit, it is gone', async () => {
    const asItWas = world.checkpoint()
    const phone = await phoneOf(target)
    const code = await bookAndKeep(phone)
    await asItWas()
    await phone.reopen(mine)
    if (target.name === 'H5') {
      await phone.see('还没有预约过')
      expect(await phone.sees(code)).toBe(false)
      return
    }
    await phone.see('可是在这个微信里查不到了')
    await phone.see('11月23日 周一 16:30–17:20')
    await phone.see(code)
    await phone.all('known-').first().click()
    await phone.all('missing-').first().waitFor({ state: 'detached' })
    await phone.reopen(mine)
    await phone.see('还没有预约过')
    expect(await stored(phone)).not.toContain(code)
    expect(await phone.faults()).toEqual([])
  })

  it('is nothing where the phone refuses, which is told with what else one can do', async () => {
    const phone = await phoneOf(target)
    await book(phone)
    await phone.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full')
      }
    })
    await phone.tap('keep-on-phone')
    await phone.el('not-kept').waitFor()
    await phone.el('keep-on-phone').waitFor()
    await phone.el('appointment-code').waitFor()
  })
})
