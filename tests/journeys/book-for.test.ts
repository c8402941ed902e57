import { describe, expect, it } from 'vitest'
import { DAY, dateOf, HOUR, MINUTE } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff, loseReplies, reconnect } from '../support/phones'
import { runTimer } from '../support/run-timer'

const { world, phoneOf } = aStreet()
const page = 'counsellor/pages/book-for/index'
const first = mondayAt(16, 30)

/** 松柏, by whom people can also be called. */
async function atThePhone(target: (typeof targets)[number]): Promise<Phone> {
  const phone = await phoneOf(target, 'sample-counsellor-2')
  await phone.launch(page)
  await phone.all('slot-').first().waitFor()
  return phone
}

const guests = async () =>
  (await world.documents('people')).filter(({ _id }) => String(_id).startsWith('guest_')) as {
    readonly appointments: readonly Record<string, unknown>[]
  }[]

describe.each(targets)('booking for a caller on the $name build', (target) => {
  it('takes the place once they have heard the text, and gives the code that stands on the agenda', async () => {
    const phone = await phoneOf(target, 'sample-counsellor-2')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.tap('to-book-for')
    await phone.tap('mode-phone')
    await phone.tap(`slot-${first}`)
    await phone.tap('book-for')
    await phone.see('电话谈话需要一个能打通的号码，请填上。')
    await phone.el('their-phone').fill('138 0013 8000')
    await phone.el('their-name').fill('林阿姨')
    await phone.tap('topic-career')
    await phone.tap('book-for')
    await phone.see(/请先把“预约前请先知道”念给对方听/)
    expect(await guests()).toEqual([])
    await phone.tap('heard')
    await phone.tap('book-for')
    await phone.see('请把时间、地点和找谁念回去，对方说没有错以后在方框里打勾。')
    await phone.see('到时我们打 138 0013 8000 给您。')
    await phone.tap('read-back')
    await phone.tap('book-for')
    const code = (await phone.el('booked-code').innerText()).trim()
    const [guest, ...others] = await guests()
    expect(others).toEqual([])
    expect(guest?.appointments).toMatchObject([
      { code, start: first, mode: 'phone', topic: 'career', by: 'staff', status: 'confirmed' },
    ])
    expect(JSON.stringify(await world.everything())).not.toContain('林阿姨')
    await phone.tap('to-agenda')
    await phone.all('agenda-').first().getByText(code, { exact: true }).waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('takes a time outside the hours that is written down, never one over another session, and keeps the rest', async () => {
    const phone = await atThePhone(target)
    await phone.tap('type-time')
    await phone.el('typed-time').fill('12:00')
    await phone.tap('heard')
    await phone.tap('read-back')
    await phone.tap('book-for')
    await phone.el('booked-code').waitFor()
    expect(await guests()).toMatchObject([{ appointments: [{ start: mondayAt(12), mode: 'room' }] }])
    await phone.tap('book-another')
    await phone.tap('type-time')
    await phone.el('typed-time').fill('12:30')
    await phone.el('their-name').fill('刘先生')
    await phone.tap('heard')
    await phone.tap('read-back')
    await phone.tap('book-for')
    await phone.see('这个时间和别的谈话或前后的休息撞上了，请换一个时间。填的内容都还在。')
    expect(await guests()).toHaveLength(1)
    await phone.el('typed-time').fill('13:00')
    await phone.tap('read-back')
    await phone.tap('book-for')
    await phone.el('booked-code').waitFor()
    const starts = (await guests()).map(({ appointments }) => appointments[0]?.start).sort()
    expect(starts).toEqual([mondayAt(12), mondayAt(13)])
    expect(await phone.faults()).toEqual([])
  })

  it('keeps what was filled in without a network, also after leaving, and books it on the next try', async () => {
    const phone = await phoneOf(target, 'sample-counsellor-2')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.tap('to-book-for')
    await phone.tap(`slot-${first}`)
    await phone.el('their-name').fill('林阿姨')
    await phone.tap('heard')
    await phone.tap('read-back')
    await cutOff(phone)
    await phone.tap('book-for')
    await phone.el('book-for-trouble').waitFor()
    await phone.see(/填的内容都还在/)
    expect(await guests()).toEqual([])
    await phone.page.goBack()
    await phone.tap('to-book-for')
    await reconnect(phone)
    await phone.el('chosen-place').waitFor()
    expect(await phone.el('their-name').inputValue()).toBe('林阿姨')
    await phone.tap('book-for')
    await phone.el('booked-code').waitFor()
    expect(await guests()).toHaveLength(1)
  })

  it('says that it does not know when the reply is lost, and a further try makes no second one', async () => {
    const phone = await atThePhone(target)
    await phone.tap(`slot-${first}`)
    await phone.tap('heard')
    await phone.tap('read-back')
    await loseReplies(phone, 'bookFor', { cutOff: true })
    await phone.tap('book-for')
    await phone.see(/不确定约上了没有/)
    await reconnect(phone)
    await phone.tap('book-for')
    const code = (await phone.el('booked-code').innerText()).trim()
    expect(await guests()).toMatchObject([{ appointments: [{ code, start: first }] }])
  })

  it('is called by the place the day before, by one at a time, where they said yes to that', async () => {
    const tomorrow = first + DAY
    const phone = await atThePhone(target)
    await phone.tap(`day-${dateOf(tomorrow)}`)
    await phone.tap('type-time')
    await phone.el('their-phone').fill('13800138000')
    await phone.tap('calls')
    await phone.el('typed-time').fill('16:30')
    await phone.tap('heard')
    await phone.tap('read-back')
    await phone.tap('book-for')
    await phone.see('请问一问对方什么时候打过去方便，至少选一段。')
    await phone.tap('calls-afternoon')
    await phone.tap('book-for')
    const code = (await phone.el('booked-code').innerText()).trim()
    world.cloud.clock.set(first)
    expect(await runTimer(world, 'messages', 'sendDue')).toBeNull()
    const [call] = await world.documents('calls-to-make')
    const id = String(call?._id)
    // The second one of the sample is of another place.
    const colleague = world.personId('sample-care-worker-2')
    const { _id, ...staff } = (await world.documents('staff')).find((each) => each._id === colleague) ?? {}
    await world.put('staff', { ...staff, id: colleague, grants: [{ role: 'care-worker', nodeId: 'n-nantang' }] })
    const [one, other] = [await phoneOf(target, 'sample-care-worker'), await phoneOf(target, 'sample-care-worker-2')]
    for (const worker of [one, other]) {
      await worker.launch('community/pages/callbacks/index')
      await worker.see(`预约码 ${code}`)
    }
    await one.see('说好可以打的时间：周一至周日 14:00–18:00。')
    await one.tap(`open-${id}`)
    await one.see('13800138000')
    await other.tap(`open-${id}`)
    await other.see('这一条刚刚有同事接了，正在打。')
    await one.tap(`told-${id}`)
    await one.tap(`note-${id}`)
    await one.el('nobody-to-call').waitFor()
    for (const worker of [one, other]) expect(await worker.faults()).toEqual([])
    world.cloud.clock.set(mondayAt(9))
  })

  it('takes somebody who stands there from this moment on', async () => {
    world.cloud.clock.set(mondayAt(9) + 7 * MINUTE)
    const phone = await atThePhone(target)
    await phone.tap('type-time')
    await phone.tap('from-now')
    await phone.tap('heard')
    await phone.tap('read-back')
    await phone.tap('book-for')
    await phone.el('booked-code').waitFor()
    expect(await guests()).toMatchObject([{ appointments: [{ start: mondayAt(9) + 5 * MINUTE }] }])
    world.cloud.clock.set(mondayAt(9) + HOUR)
  })
})

describe('booking for a caller with the keyboard alone', () => {
  it('chooses, writes, ticks and books, each where the focus comes next', async () => {
    const phone = await atThePhone(targets[0])
    const { keyboard } = phone.page
    const focused = () => phone.page.evaluate(() => document.activeElement?.id ?? '')
    /** Tabs on until this has the focus. */
    async function tabTo(id: string): Promise<void> {
      for (let at = 0; at < 60 && (await focused()) !== id; at += 1) await keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    await phone.rested()
    await tabTo(`slot-${first}`)
    await keyboard.press('ArrowRight')
    expect(await focused()).toBe(`slot-${mondayAt(17, 30)}`)
    await keyboard.press('Enter')
    await tabTo('their-name')
    await keyboard.type('林阿姨')
    await tabTo('heard')
    await keyboard.press('Space')
    expect(await phone.el('heard').getAttribute('aria-checked')).toBe('true')
    await tabTo('read-back')
    await keyboard.press('Space')
    await tabTo('book-for')
    await keyboard.press('Enter')
    await phone.el('booked-code').waitFor()
    expect(await guests()).toMatchObject([{ appointments: [{ start: mondayAt(17, 30) }] }])
  })
})
