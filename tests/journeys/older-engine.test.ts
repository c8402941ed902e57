import { describe, expect, it } from 'vitest'
import { olderIsBuilt } from '../../config/builds'
import { older, type Phone } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff } from '../support/phones'

const { world, phoneOf } = aStreet()

/** Whether what is drawn was drawn by exparser: its nodes keep what stands in them so, those of glass-easel do not. */
const isDrawnByIt = (phone: Phone) =>
  phone.page.evaluate(() => {
    const node = Reflect.get(document.querySelector('wx-page') ?? {}, '__wxElement') as object | undefined
    return node !== undefined && '__wxSlotChildren' in node
  })

// All journeys are walked there by `npm run check:older`. Its compiler is none of every machine's.
describe.skipIf(!olderIsBuilt)('weapp on the older of WeChat’s frameworks, where pages run by default', () => {
  it('leads to help, to a call, to who cannot speak and to a breath, with the cloud out of reach', async () => {
    const phone = await phoneOf(older, 'sample-resident', { moves: true })
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    expect(await isDrawnByIt(phone)).toBe(true)
    await cutOff(phone)
    await phone.tap('entry-help')
    for (const number of ['12356', '12355', '110']) await phone.el(`dial-${number}`).waitFor()
    await phone.el('text-police').waitFor()
    await phone.tap('dial-120')
    expect(await phone.page.evaluate('__client.outside.phoneCalls')).toMatchObject([{ phoneNumber: '120' }])
    await phone.choose('取消')
    await phone.launch('pages/home/index')
    await phone.tap('home-calm')
    await phone.see('看：找 5 样你现在看得见的东西。')
    await phone.tap('breathe')
    await expect.poll(() => phone.el('breath-phase').innerText()).toBe('吸气')
    expect(await phone.faults()).toEqual([])
  })

  it('books a place, shows it to the counsellor, calls it off and has it free again', async () => {
    const place = `slot-${mondayAt(16, 30)}`
    const resident = await phoneOf(older)
    await resident.launch('pages/booking/index')
    await resident.tap('counsellor-c-songbai')
    await resident.tap(place)
    await resident.tap('confirm-booking')
    const code = (await resident.el('appointment-code').innerText()).trim()
    expect(code).toMatch(/^[A-Z0-9]{4}$/)
    expect(await world.appointments()).toMatchObject([{ status: 'confirmed', start: mondayAt(16, 30) }])

    const counsellor = await phoneOf(older, 'sample-counsellor-2')
    await counsellor.launch('pages/me/index')
    await counsellor.tap('my-agenda')
    await counsellor.see(code)

    await resident.tap('see-mine')
    await resident.all('cancel-').first().click()
    await resident.tap('confirm-cancel')
    await resident.see(/已取消/)
    await resident.launch('resident/pages/counsellor/index?id=c-songbai')
    await resident.el(place).waitFor()
    for (const phone of [resident, counsellor]) expect(await phone.faults()).toEqual([])
  })
})
