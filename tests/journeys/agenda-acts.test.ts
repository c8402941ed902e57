import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff, loseReplies, reconnect } from '../support/phones'

const { world, phoneOf } = aStreet()
const agenda = 'counsellor/pages/agenda/index'
const mine = 'resident/pages/appointments/index'
const only = async () => {
  const [one, ...others] = await world.appointments()
  expect(others).toEqual([])
  if (!one) throw new Error('nothing is booked')
  return one
}

/** What the only row of the agenda says, once it says this. */
const rowSays = (phone: Phone, words: string) =>
  phone.all('agenda-').first().getByText(words, { exact: true }).waitFor()
const openRow = (phone: Phone) => phone.all('agenda-').first().click()
const isClosed = (phone: Phone) => expect.poll(() => phone.all('seat-sheet').count()).toBe(0)

/** 松柏 at half past four, with a sentence written before. */
async function book(phone: Phone): Promise<void> {
  await phone.launch('pages/booking/index')
  await phone.tap('find-time')
  await phone.tap('topic-career')
  await phone.tap('how-room')
  await phone.tap('anyone')
  await phone.tap(`slot-${mondayAt(16, 30)}`)
  await phone.el('whom-self').waitFor()
  await phone.tap('step-next')
  await phone.tap('intake-1')
  await phone.tap('step-next')
  await phone.el('intake-text').fill('想换工作，不知道怎么开口')
  await phone.tap('step-next')
  await phone.tap('confirm-booking')
  await phone.see('已经约好')
}

async function atWork(target: (typeof targets)[number], openid = 'sample-counsellor-2'): Promise<Phone> {
  const phone = await phoneOf(target, openid)
  await phone.launch(agenda)
  return phone
}

describe.each(targets)('what a counsellor does on the agenda of the $name build', (target) => {
  it('says yes to somebody who asked, and they read that it is booked', async () => {
    const resident = await phoneOf(target)
    await resident.launch('resident/pages/counsellor/index?id=c-zhiyu')
    await resident.tap('offer-family')
    await resident.tap('next-free')
    await resident.tap('confirm-booking')
    await resident.see('已经问了咨询师，等回复')
    const counsellor = await atWork(target, 'sample-counsellor-3')
    await rowSays(counsellor, '等你答复')
    await openRow(counsellor)
    await counsellor.see(/请在 明天 0\d:\d\d 前答复/)
    expect(await counsellor.el('act-cancel').count()).toBe(0)
    await counsellor.tap('act-yes')
    await isClosed(counsellor)
    await rowSays(counsellor, '已预约')
    expect(await only()).toMatchObject({ status: 'confirmed', expires: null })
    await resident.reopen(mine)
    await resident.see('已预约')
    expect(await counsellor.faults()).toEqual([])
  })

  it('reads what was written, once it was said that the look is noted', async () => {
    await book(await phoneOf(target))
    const counsellor = await atWork(target)
    await openRow(counsellor)
    await counsellor.see('想谈的：工作与职业')
    await counsellor.see(/每看一次都会记下来/)
    expect(await world.documents('access-log')).toEqual([])
    expect(await counsellor.sees('想换工作')).toBe(false)
    await counsellor.tap('open-written')
    await counsellor.see('想换工作，不知道怎么开口')
    await counsellor.see('为自己约的')
    expect(await world.documents('access-log')).toMatchObject([{ what: ['for-whom', 'intake'] }])
    expect(counsellor.page.url()).not.toContain('career')
    expect(await counsellor.faults()).toEqual([])
  })

  it('notes who is here from half an hour before, and afterwards that they talked, also on the next day', async () => {
    await book(await phoneOf(target))
    world.cloud.clock.set(mondayAt(15, 59))
    const counsellor = await atWork(target)
    await openRow(counsellor)
    await counsellor.el('act-cancel').waitFor()
    expect(await counsellor.el('act-here').count()).toBe(0)
    world.cloud.clock.set(mondayAt(16, 5))
    await counsellor.reopen(agenda)
    await openRow(counsellor)
    await counsellor.tap('act-here')
    await isClosed(counsellor)
    await rowSays(counsellor, '已经到了')
    expect(await only()).toMatchObject({ checkedInAt: expect.any(Number), status: 'confirmed' })
    world.cloud.clock.set(mondayAt(17, 25))
    await counsellor.reopen(agenda)
    await openRow(counsellor)
    await counsellor.tap('act-attended')
    await isClosed(counsellor)
    await rowSays(counsellor, '已经谈过')
    expect(await only()).toMatchObject({ status: 'attended' })
    world.cloud.clock.set(mondayAt(33))
    await counsellor.reopen(agenda)
    await counsellor.tap('yesterday')
    await openRow(counsellor)
    await counsellor.tap('act-missed-by-counsellor')
    await isClosed(counsellor)
    await rowSays(counsellor, '这次没能谈成')
    expect(await only()).toMatchObject({ status: 'missed-by-counsellor' })
    expect(await counsellor.faults()).toEqual([])
  })

  it('calls one off after it was asked once more, and the person reads so on top of their page', async () => {
    const resident = await phoneOf(target)
    await book(resident)
    const counsellor = await atWork(target)
    await openRow(counsellor)
    await counsellor.tap('act-cancel')
    await counsellor.see(/对方会在“我的预约”最上面看到/)
    await counsellor.tap('keep-seat')
    expect(await only()).toMatchObject({ status: 'confirmed' })
    await counsellor.tap('act-cancel')
    await counsellor.tap('confirm-act-cancel')
    await isClosed(counsellor)
    await rowSays(counsellor, '你这边取消了')
    await resident.reopen(mine)
    await resident.all('changed-').first().waitFor()
    expect(await only()).toMatchObject({ status: 'cancelled-by-staff' })
    await openRow(counsellor)
    await counsellor.el('seat-sheet').waitFor()
    expect(await counsellor.all('act-').count()).toBe(0)
    expect(await counsellor.el('open-written').count()).toBe(0)
    expect(await counsellor.faults()).toEqual([])
  })

  it('says that it does not know when the reply is lost, and offers to look', async () => {
    await book(await phoneOf(target))
    world.cloud.clock.set(mondayAt(16, 30) + HOUR + MINUTE)
    const counsellor = await atWork(target)
    await openRow(counsellor)
    await loseReplies(counsellor, 'recordAttendance', { cutOff: true })
    await counsellor.tap('act-attended')
    await counsellor.see(/不确定记上了没有/)
    await reconnect(counsellor)
    await counsellor.tap('act-look')
    await isClosed(counsellor)
    await rowSays(counsellor, '已经谈过')
    expect(await only()).toMatchObject({ status: 'attended' })
  })

  it('says why not in words without a network, and does it on the next try', async () => {
    await book(await phoneOf(target))
    world.cloud.clock.set(mondayAt(16, 10))
    const counsellor = await atWork(target)
    await openRow(counsellor)
    await counsellor.el('act-here').waitFor()
    await cutOff(counsellor)
    await counsellor.tap('act-here')
    await counsellor.el('act-refused').waitFor()
    await reconnect(counsellor)
    await counsellor.tap('act-again')
    await isClosed(counsellor)
    await rowSays(counsellor, '已经到了')
  })
})
