import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const [onWeb, onWeapp] = targets

async function toNumber(phone: Phone): Promise<void> {
  await phone.launch('resident/pages/counsellor/index?id=c-songbai')
  await phone.tap('mode-phone')
  await phone.tap(`slot-${mondayAt(16, 30)}`)
  await phone.tap('give-number')
  await phone.el('phone-number').waitFor()
}
const allow = (phone: Phone, answer: '允许' | '不允许') =>
  phone.page.getByRole('button', { name: answer, exact: true }).click()

describe('a number for a conversation by telephone', () => {
  it('is the one WeChat knows, with one yes: seen before it is used, and stored sealed', async () => {
    const phone = await phoneOf(onWeapp)
    await toNumber(phone)
    await phone.tap('wechat-number')
    await phone.page.locator('#phone-own-number').fill('13800138000')
    await allow(phone, '允许')
    await expect.poll(() => phone.el('phone-number').inputValue()).toBe('13800138000')
    await phone.tap('step-next')
    await phone.tap('confirm-booking')
    await phone.see(/到时咨询师会打你留的电话/)
    expect(await world.appointments()).toMatchObject([{ mode: 'phone', phone: expect.any(String) }])
    expect(JSON.stringify(await world.everything())).not.toContain('13800138000')
    expect(await phone.faults()).toEqual([])
  })

  it('is typed where somebody says no to that, and nothing is said of it', async () => {
    const phone = await phoneOf(onWeapp)
    await toNumber(phone)
    await phone.tap('wechat-number')
    await allow(phone, '不允许')
    await phone.el('phone-number').fill('13900139000')
    expect(await phone.sees(/没能读到微信里的手机号/)).toBe(false)
    await phone.tap('step-next')
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
  })

  it('is typed on the web, which knows none', async () => {
    const phone = await phoneOf(onWeb)
    await toNumber(phone)
    expect(await phone.el('wechat-number').count()).toBe(0)
  })
})

describe.each(targets)('a sheet that is closed, on the $name build', (target) => {
  it('gives the place back at once: somebody else has it a moment later', async () => {
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.tap(`slot-${mondayAt(16, 30)}`)
    await phone.el('confirm-booking').waitFor()
    await phone.page.getByRole('button', { name: '关闭' }).locator('visible=true').first().click()
    await expect.poll(() => world.appointments()).toEqual([])
    await phone.el(`slot-${mondayAt(16, 30)}`).waitFor()
    expect(await phone.el('still-held').count()).toBe(0)
    const other = await phoneOf(target, 'sample-resident-2')
    await other.launch('resident/pages/counsellor/index?id=c-songbai')
    await other.tap(`slot-${mondayAt(16, 30)}`)
    await other.tap('confirm-booking')
    await other.see('已经约好')
    expect(await phone.faults()).toEqual([])
  })
})
