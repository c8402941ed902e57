import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aCounsellor, asStored, mondayAt } from '../support/makers'
import { aStreet, holdCalls, reconnect } from '../support/phones'

const { world, phoneOf } = aStreet()

describe.each(targets)('booking a counsellor on the $name build', (target) => {
  const songbai = 'resident/pages/counsellor/index?id=c-songbai'
  const place = `slot-${mondayAt(16, 30)}`

  it('books a place, the counsellor sees it, it is cancelled and free again', async () => {
    const resident = await phoneOf(target)
    await resident.launch('pages/booking/index')
    await resident.tap('counsellor-c-songbai')
    await resident.tap(place)
    await resident.see('免费')
    await resident.tap('confirm-booking')
    const code = (await resident.el('appointment-code').innerText()).trim()
    expect(code).toMatch(/^[A-Z0-9]{4}$/)

    const counsellor = await phoneOf(target, 'sample-counsellor-2')
    await counsellor.launch('pages/me/index')
    await counsellor.tap('my-agenda')
    await counsellor.see(code)

    const neighbour = await phoneOf(target, 'sample-resident-2')
    await neighbour.launch(songbai)
    await neighbour.el(`slot-${mondayAt(17, 30)}`).waitFor()
    expect(await neighbour.el(place).count()).toBe(0)

    await resident.tap('see-mine')
    await resident.all('cancel-').first().click()
    await resident.tap('confirm-cancel')
    await resident.see(/已取消/)

    await neighbour.launch(songbai)
    await neighbour.el(place).waitFor()
    for (const phone of [resident, counsellor, neighbour]) expect(await phone.faults()).toEqual([])
  })

  it('tells the slower of two as soon as they choose that the place is gone, and shows what is still free', async () => {
    const first = await phoneOf(target)
    const second = await phoneOf(target, 'sample-resident-2')
    for (const phone of [first, second]) {
      await phone.launch(songbai)
      await phone.el(place).waitFor()
    }
    await first.tap(place)
    await first.el('confirm-booking').waitFor()
    await second.tap(place)
    await second.el('booking-refused').waitFor()
    expect(await second.sees('这个时间刚刚被别人约走了，请另选一个。')).toBe(true)
    expect(await second.el('see-mine').count()).toBe(0)
    await second.tap('refused-close')
    await expect.poll(() => second.el(place).count()).toBe(0)
    await first.tap('confirm-booking')
    await first.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([{ status: 'confirmed', start: mondayAt(16, 30) }])
  })

  it('shows what somebody agrees to before they do, and lets them leave it', async () => {
    const resident = await phoneOf(target)
    await resident.launch(songbai)
    await resident.tap(place)
    const sheet = resident.el('confirm-sheet')
    for (const words of [
      '11月23日 周一 16:30–17:20',
      '松柏老师（虚构） · 当面',
      '南塘心理辅导室 · 一号谈话室',
      '咨询全程免费，来不来由你决定',
      '咨询师会对谈话内容保密',
      '不做诊断，不做治疗，也不开药',
      '一个四位的预约码，看不到你的姓名',
      '为电话谈话留了号码，这些会加密保存',
      '预约不是急救',
    ]) {
      await sheet.getByText(words).first().waitFor()
    }
    await resident.tap('not-now')
    await expect.poll(() => resident.el('confirm-sheet').count()).toBe(0)
    // What was held meanwhile is given back.
    await expect.poll(() => world.appointments()).toEqual([])
  })

  it('says that it is under way, sends it once however often it is tapped, and lets go of the button afterwards', async () => {
    const resident = await phoneOf(target)
    await resident.launch(songbai)
    await resident.tap(place)
    await resident.el('confirm-booking').waitFor()
    const calls = await holdCalls(resident, 'book')
    await resident.tap('confirm-booking')
    const button = resident.el('confirm-booking')
    await expect.poll(() => button.innerText()).toBe('请稍等…')
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await button.click({ force: true })
    await resident.el('not-now').click({ force: true })
    expect(await resident.el('confirm-sheet').count()).toBe(1)
    expect(calls.count()).toBe(1)
    world.cloud.faults.fillDisk()
    await calls.letGo()
    await resident.el('booking-trouble').waitFor()
    await expect.poll(() => button.innerText()).toBe('再试一次')
    // Nothing can be stored, not even that the attempt is given up: nobody knows.
    await resident.see(/不确定约上没有/)
    world.cloud.faults.clear()
    await reconnect(resident)
    await resident.tap('confirm-booking')
    await resident.el('appointment-code').waitFor()
    expect(await world.appointments()).toHaveLength(1)
  })

  it('says in which way one will meet, and where only when that is in a room', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-both' }, { siteId: 's-liuan', roomId: 'r-liuan-2' })))
    const resident = await phoneOf(target)
    await resident.launch('resident/pages/counsellor/index?id=c-both')
    await resident.tap('mode-phone')
    await resident.tap(`slot-${mondayAt(9)}`)
    const sheet = resident.el('confirm-sheet')
    await sheet.getByText('示例老师 · 电话').waitFor()
    expect(await sheet.getByText('柳岸心灵驿站').count()).toBe(0)
    await resident.tap('not-now')
    await resident.tap('mode-room')
    await resident.tap(`slot-${mondayAt(10)}`)
    await sheet.getByText('示例老师 · 当面').waitFor()
    await sheet.getByText('柳岸心灵驿站 · 亲子室').waitFor()
    await resident.tap('not-now')
    await resident.tap('mode-phone')
    await resident.tap(`slot-${mondayAt(10)}`)
    await resident.tap('give-number')
    await resident.el('phone-number').fill('13800138000')
    await resident.tap('step-next')
    await resident.tap('confirm-booking')
    await resident.el('appointment-code').waitFor()
    const booked = (await world.appointments()).filter(({ status }) => status === 'confirmed')
    expect(booked).toMatchObject([{ mode: 'phone', start: mondayAt(10) }])
  })

  it('says of a counsellor nobody knows that they are not there, and leads to the others', async () => {
    const resident = await phoneOf(target)
    await resident.launch('resident/pages/counsellor/index?id=c-nobody')
    await resident.el('no-counsellor').waitFor()
    await resident.tap('other-counsellors')
    await resident.el('counsellor-c-songbai').waitFor()
  })
})

describe.each(targets)('a counsellor’s days on the $name build', (target) => {
  it('are not shown to a resident', async () => {
    const resident = await phoneOf(target)
    await resident.launch('counsellor/pages/agenda/index')
    await resident.el('not-allowed').waitFor()
  })
})
