import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const place = `slot-${mondayAt(16, 30)}`
const songbai = 'resident/pages/counsellor/index?id=c-songbai'
const only = async () => {
  const [one, ...others] = (await world.appointments()).filter(({ status }) => status !== 'moved')
  expect(others).toEqual([])
  return one
}

async function fill(phone: Phone, id: string, text: string): Promise<void> {
  await phone.el(id).fill(text)
}

describe.each(targets)('the way to a conversation on the $name build', (target) => {
  it('leads from a topic over how and anybody suitable to a place, with what was said before', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await phone.tap('find-time')
    await phone.tap('topic-career')
    await phone.tap('how-room')
    await phone.see('最近的空位：今天 16:30')
    await phone.tap('anyone')
    await phone.tap(place)
    await phone.el('whom-self').waitFor()
    await phone.see(/这个时间已为你留住，慢慢来，还剩 (10:00|9:\d\d)/)
    await phone.tap('step-next')
    await phone.tap('intake-1')
    await phone.tap('step-next')
    await fill(phone, 'intake-text', '想换工作，不知道怎么开口')
    await phone.tap('step-next')
    const sheet = phone.el('confirm-sheet')
    await sheet.getByText('松柏老师（虚构） · 当面').waitFor()
    await sheet.getByText('写了 2 句，可以改').waitFor()
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    await phone.see('想谈的：工作与职业')
    const booked = await only()
    expect(booked).toMatchObject({ counsellorId: 'c-songbai', topic: 'career', mode: 'room', status: 'confirmed' })
    expect(JSON.stringify(booked)).not.toContain('换工作')
    expect(booked?.intake).toMatchObject({})
    expect(phone.page.url()).not.toContain('career')
    expect(await phone.faults()).toEqual([])
  })

  it('is one tap past every question, to whoever is free', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await phone.tap('find-time')
    await phone.tap('skip-all')
    await phone.tap('next-free')
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    expect(await only()).toMatchObject({ start: mondayAt(13, 30), topic: null, status: 'confirmed' })
    // Below all else, and asked for nothing before it is tapped.
    await phone.see('变动了，打电话告诉我')
    expect(await phone.el('may-call-number').count()).toBe(0)
  })

  it('goes to help first for somebody in danger, keeps nothing of it, and books all the same', async () => {
    const phone = await phoneOf(target)
    const sent: string[] = []
    phone.page.on('request', (request) => sent.push(request.postData() ?? ''))
    await phone.launch('resident/pages/find/index')
    await phone.tap('in-danger')
    await phone.el('dial-120').waitFor()
    const before = sent.length
    await phone.tap('danger-book')
    await phone.el('how-any').waitFor()
    expect(sent.slice(before).join('\n')).not.toMatch(/danger|不想活/)
    expect(phone.page.url()).not.toContain('danger')
  })

  it('by telephone asks for a number, says who sees it, and stores it sealed', async () => {
    const phone = await phoneOf(target)
    await phone.launch(songbai)
    await phone.tap('mode-phone')
    await phone.tap(place)
    await phone.tap('give-number')
    await phone.see(/只有这位咨询师能看到号码，从开始前一小时到当天结束/)
    await fill(phone, 'phone-number', '1380013')
    await phone.tap('step-next')
    await phone.see(/这个号码好像不对/)
    await fill(phone, 'phone-number', '138 0013 8000')
    await phone.tap('step-next')
    await phone.tap('confirm-booking')
    await phone.see(/到时咨询师会打你留的电话/)
    const booked = await only()
    expect(booked).toMatchObject({ mode: 'phone', roomId: null })
    expect(JSON.stringify(booked)).not.toContain('13800138000')
    expect(await phone.el('appointment-code').innerText()).toBe(booked?.code)
  })

  it('by video says that the link comes an hour before', async () => {
    const [row] = (await world.documents('counsellors')).filter(({ _id }) => _id === 'c-songbai')
    const { _id, offers, ...rest } = row as unknown as { _id: string; offers: readonly object[] }
    const meetingLink = 'https://meeting.tencent.com/dm/example'
    const byVideo = offers.map((one) => ({ ...one, modes: ['room', 'video'] }))
    await world.put('counsellors', { ...rest, id: _id, meetingLink, offers: byVideo })
    const phone = await phoneOf(target)
    await phone.launch(songbai)
    await phone.tap('mode-video')
    await phone.tap(place)
    await phone.tap('confirm-booking')
    await phone.see('见面的链接，开始前一小时会出现在这里。')
    expect(await only()).toMatchObject({ mode: 'video', roomId: null })
  })

  it('is for somebody of one’s own, whose name only they see', async () => {
    const phone = await phoneOf(target)
    await phone.launch(songbai)
    await phone.tap(place)
    await phone.tap('edit-whom')
    await phone.tap('add-other')
    await phone.tap('kind-elder')
    await fill(phone, 'other-name', '外婆')
    await phone.tap('step-next')
    await expect.poll(() => phone.all('whom-').count()).toBeGreaterThan(1)
    await phone.tap('step-next')
    await phone.see('为谁约：外婆')
    await phone.tap('confirm-booking')
    await phone.tap('see-mine')
    await phone.see('为外婆约的')
    const booked = await only()
    expect(booked?.forOther).toEqual(expect.any(String))
    expect(JSON.stringify(await world.documents('people'))).not.toContain('外婆')
  })

  it('keeps what was filled in when the ten minutes are over, and the place is held again with one tap', async () => {
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: mondayAt(6) })
    await phone.launch(songbai)
    await phone.tap('mode-phone')
    await phone.tap(place)
    await phone.tap('give-number')
    await fill(phone, 'phone-number', '13800138000')
    await phone.tap('step-next')
    await phone.el('confirm-booking').waitFor()
    world.cloud.clock.set(mondayAt(6) + 11 * MINUTE)
    await phone.page.clock.fastForward('11:00')
    await phone.el('hold-over').waitFor()
    await phone.tap('hold-again')
    await phone.see(/还剩 (10:00|9:\d\d)/)
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    expect(await only()).toMatchObject({ mode: 'phone', status: 'confirmed' })
  })

  it('asks the counsellor where they want to look first, and says until when an answer comes', async () => {
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-zhiyu')
    await phone.tap('offer-family')
    await phone.tap('next-free')
    await phone.see(/24 小时内会有回复/)
    await phone.tap('confirm-booking')
    await phone.see('已经问了咨询师，等回复')
    await phone.see(/最晚 明天 0\d:\d\d 有消息。没有回复就自动取消/)
    expect(await only()).toMatchObject({ offerId: 'family', status: 'asked' })
    await phone.tap('see-mine')
    await phone.see('等咨询师回复')
  })
})

describe.each(targets)('an appointment that is changed on the $name build', (target) => {
  async function booked(phone: Phone): Promise<void> {
    await phone.launch(songbai)
    await phone.tap(place)
    await phone.tap('confirm-booking')
    await phone.tap('see-mine')
    await phone.all('move-').first().waitFor()
  }

  it('is moved to another time: the new place first, both told with their story', async () => {
    const phone = await phoneOf(target)
    await booked(phone)
    await phone.all('move-').first().click()
    await phone.see(/正在改 11月23日 周一 16:30–17:20 的预约/)
    await phone.tap(`slot-${mondayAt(18, 30)}`)
    await phone.see(/新的约上了，原来的才会放开/)
    await phone.tap('confirm-move')
    await phone.see('已经改好')
    await phone.tap('see-mine')
    await phone.see('从 今天 16:30 改过来的。')
    await phone.see('改到了 今天 18:30。')
    const all = await world.appointments()
    expect(all.map(({ start, status }) => [start, status]).sort()).toEqual([
      [mondayAt(16, 30), 'moved'],
      [mondayAt(18, 30), 'confirmed'],
    ])
    const neighbour = await phoneOf(target, 'sample-resident-2')
    await neighbour.launch(songbai)
    await neighbour.el(place).waitFor()
    expect(await neighbour.el(`slot-${mondayAt(18, 30)}`).count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('is cancelled late all the same: what that means is said without blame', async () => {
    const phone = await phoneOf(target)
    await booked(phone)
    world.cloud.clock.set(mondayAt(16))
    await phone.reopen('resident/pages/appointments/index')
    await phone.all('cancel-').first().click()
    await phone.el('late-note').waitFor()
    await phone.see(/别人多半来不及约上。真来不了也没关系/)
    await phone.tap('confirm-cancel')
    await phone.el('called-off').waitFor()
    expect(await phone.el('called-off').innerText()).toMatch(/今天[\s\S]*已取消/)
    expect(await only()).toMatchObject({ status: 'cancelled-by-client' })
    world.cloud.clock.set(mondayAt(6) + HOUR)
  })
})

describe('an appointment in the phone’s calendar', () => {
  async function bookAndAdd(phone: Phone): Promise<void> {
    await phone.launch(songbai)
    await phone.tap(place)
    await phone.tap('confirm-booking')
    await phone.all('to-calendar-').first().waitFor()
  }

  it('is a file on the web: when and where, and not what for', async () => {
    const phone = await phoneOf(targets[0])
    await bookAndAdd(phone)
    const download = phone.page.waitForEvent('download')
    await phone.all('to-calendar-').first().click()
    const file = await download
    expect(file.suggestedFilename()).toBe('appointment.ics')
    const stream = await file.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString('utf8').replace(/\r\n /g, '')
    expect(text).toContain('SUMMARY:预约（心邻）\r\n')
    expect(text).toContain('DTSTART:20261123T083000Z\r\n')
    expect(text).not.toMatch(/松柏|心理|当面|谈话/)
  })

  it('is put there by WeChat, once the person allows it', async () => {
    const phone = await phoneOf(targets[1])
    await bookAndAdd(phone)
    await phone.all('to-calendar-').first().click()
    await phone.page.getByRole('button', { name: '允许' }).click()
    await phone.see(/已经放进手机日历/)
    const calendar = await phone.page.evaluate(
      () => (Reflect.get(globalThis, '__client') as { outside: { calendar: unknown } }).outside.calendar,
    )
    expect(calendar).toMatchObject([
      { title: '预约（心邻）', startTime: mondayAt(16, 30) / 1000, endTime: mondayAt(17, 20) / 1000 },
    ])
  })
})
