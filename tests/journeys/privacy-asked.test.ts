import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const [onWeb, onWeapp] = targets
const neverAsked = { neverAsked: true }

const places = 'resident/pages/places/index'
const isAsked = (phone: Phone) => phone.el('privacy-asked').waitFor()
const isGone = (phone: Phone) => phone.el('privacy-asked').waitFor({ state: 'detached' })
/** WeChat's own question, which comes after the privacy guide's. */
const askedForPosition = (phone: Phone) => phone.page.getByRole('dialog', { name: '要用你的位置' })

async function toNumber(phone: Phone): Promise<void> {
  await phone.launch('resident/pages/counsellor/index?id=c-songbai')
  await phone.tap('mode-phone')
  await phone.tap(`slot-${mondayAt(16, 30)}`)
  await phone.tap('give-number')
  await phone.el('phone-number').waitFor()
}

describe('on a phone that has not agreed to the privacy guide', () => {
  it('nothing is asked before something of theirs is used, and a no leaves all the rest as it was', async () => {
    const phone = await phoneOf(onWeapp, 'sample-resident', neverAsked)
    await phone.launch(places)
    await phone.el('by-distance').waitFor()
    expect(await phone.el('privacy-asked').count()).toBe(0)
    await phone.tap('by-distance')
    await isAsked(phone)
    await phone.see(/只在手机上算离你多远，不上传，也不保存/)
    await phone.see(/看《心邻隐私保护指引》/)
    await phone.tap('refuse-privacy')
    await isGone(phone)
    expect(await askedForPosition(phone).count()).toBe(0)
    await phone.all('place-s-').first().waitFor()
    await phone.tap('help-entry')
    await phone.see('12356')
    expect(await phone.faults()).toEqual([])
  })

  it('is asked again at the next tap, and after a yes never again, nor for anything else', async () => {
    const phone = await phoneOf(onWeapp, 'sample-resident', neverAsked)
    await phone.launch(places)
    await phone.tap('by-distance')
    await isAsked(phone)
    await phone.tap('refuse-privacy')
    await isGone(phone)
    await phone.tap('by-distance')
    await isAsked(phone)
    await phone.tap('agree-to-privacy')
    await askedForPosition(phone).waitFor()
    await phone.choose('拒绝')
    await toNumber(phone)
    await phone.tap('wechat-number')
    await phone.page.locator('#phone-own-number').waitFor()
    expect(await phone.el('privacy-asked').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('puts the question away with the back key, which is a no, and opens the guide for whoever wants to read it', async () => {
    const phone = await phoneOf(onWeapp, 'sample-resident', neverAsked)
    await phone.launch(places)
    await phone.tap('by-distance')
    await isAsked(phone)
    await phone.tap('read-privacy')
    await phone.page.getByRole('dialog', { name: '《心邻隐私保护指引》' }).waitFor()
    await phone.choose('关闭')
    await isAsked(phone)
    await phone.page.goBack()
    await isGone(phone)
    await phone.all('place-s-').first().waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('books with a number that is typed, where WeChat may not give the one it knows', async () => {
    const phone = await phoneOf(onWeapp, 'sample-resident', neverAsked)
    await toNumber(phone)
    await phone.tap('wechat-number')
    await isAsked(phone)
    await phone.tap('refuse-privacy')
    await isGone(phone)
    expect(await phone.sees(/没能读到微信里的手机号/)).toBe(false)
    await phone.el('phone-number').fill('13900139000')
    await phone.tap('step-next')
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    expect(await world.appointments()).toMatchObject([{ mode: 'phone' }])
  })
})

it('is nothing the web has: a browser asks by itself', async () => {
  const phone = await phoneOf(onWeb, 'sample-resident', neverAsked)
  await phone.launch(places)
  await phone.tap('by-distance')
  await phone.all('place-s-').first().waitFor()
  expect(await phone.el('privacy-asked').count()).toBe(0)
})
