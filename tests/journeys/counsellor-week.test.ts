import { describe, expect, it } from 'vitest'
import { bookAppointment, listOpenings } from '#core/contracts/appointments'
import { type Phone, targets } from '../support/browser'
import { aWish, mondayAt } from '../support/makers'
import { openNantangAllMonday } from '../support/nantang'
import { aStreet, cutOff, loseReplies, reconnect } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const week = 'counsellor/pages/week/index'
const songbai = 'c-songbai'

/** What is stored of 松柏: the calendar and what can be booked. */
async function stored() {
  const all = await world.documents('counsellors')
  return all.find(({ _id }) => _id === songbai) as {
    readonly calendar: { readonly openings: object[]; readonly closings: object[] }
    readonly offers: readonly { readonly open: boolean; readonly name: string; readonly sessionMinutes: number }[]
    readonly meetingLink: string | null
  }
}

/** The starts a resident can book with 松柏 on that Monday. */
async function starts(): Promise<number[]> {
  const resident = await world.as('sample-resident-2')
  const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: [songbai] }))
  return openings.filter(({ date }) => date === '2026-11-23').flatMap(({ slots }) => slots.map(({ start }) => start))
}

/** In which ways a resident can talk with 松柏 from that start on. */
async function modesAt(at: number): Promise<readonly string[]> {
  const resident = await world.as('sample-resident-2')
  const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: [songbai] }))
  return [...(openings.flatMap(({ slots }) => slots).find(({ start }) => start === at)?.modes ?? [])].sort()
}

const isClosed = (phone: Phone, sheet: string) => expect.poll(() => phone.all(sheet).count()).toBe(0)

async function save(phone: Phone): Promise<void> {
  await phone.tap('save-change')
  await isClosed(phone, 'change-sheet')
}

async function atWork(target: (typeof targets)[number], page: string): Promise<Phone> {
  const phone = await phoneOf(target, 'sample-counsellor-2')
  await phone.launch(page)
  return phone
}

describe.each(targets)('a counsellor’s own week on the $name build', (target) => {
  it('closes a free place, so that nobody can book it, and opens it again', async () => {
    const phone = await atWork(target, week)
    expect(await starts()).toContain(mondayAt(17, 30))
    await phone.tap('cell-2026-11-23-1050')
    await phone.tap('ask-close')
    await save(phone)
    await phone.el('cell-2026-11-23-1050').getByText('已关闭').waitFor()
    expect((await stored()).calendar.closings).toMatchObject([{ date: '2026-11-23', from: 1050, until: 1110 }])
    expect(await starts()).toEqual([mondayAt(16, 30), mondayAt(18, 30), mondayAt(19, 30)])

    await phone.tap('cell-2026-11-23-1050')
    await phone.tap('ask-reopen')
    await save(phone)
    await phone.el('cell-2026-11-23-1050').getByText('空着').waitFor()
    expect((await stored()).calendar.closings).toEqual([])
    expect(await starts()).toContain(mondayAt(17, 30))
    expect(await phone.faults()).toEqual([])
  })

  it('opens an hour off the usual ones, names a time that is none at its field, and takes the hour back', async () => {
    const phone = await atWork(target, week)
    await phone.tap('cell-2026-11-23-480')
    await phone.el('stretch-from').fill('9:70')
    await phone.tap('ask-open')
    await phone.see('这个钟点没看懂，请像 14:30 这样写。')
    await phone.el('stretch-from').fill('1000')
    await phone.el('stretch-until').fill('11:00')
    await phone.tap('ask-open')
    await save(phone)
    // The site is shut in the morning: it stands there, and nobody is asked to come to a shut door.
    await phone.el('cell-2026-11-23-600').getByText('加开，门关着').waitFor()
    expect((await stored()).calendar.openings).toMatchObject([
      { date: '2026-11-23', from: 600, until: 660, siteId: 's-nantang' },
    ])
    expect(await modesAt(mondayAt(10))).toEqual(['phone'])
    await openNantangAllMonday(world)
    expect(await modesAt(mondayAt(10))).toEqual(['phone', 'room'])
    await phone.launch(week)
    await phone.el('cell-2026-11-23-600').getByText('空着（加开）').waitFor()
    await phone.tap('cell-2026-11-23-600')
    await phone.tap('take-back')
    await save(phone)
    await expect.poll(() => phone.all('cell-2026-11-23-600').count()).toBe(0)
    expect((await stored()).calendar.openings).toEqual([])
    expect(await phone.faults()).toEqual([])
  })

  it('goes to later weeks as far as the horizon, and back to this one', async () => {
    const phone = await atWork(target, week)
    await phone.see('11月23日–29日')
    expect(await phone.el('week-before').getAttribute('aria-disabled')).toBe('true')
    for (const words of ['11月30日–12月6日', '12月7日–13日', '12月14日–20日']) {
      await phone.tap('week-after')
      await phone.see(words)
    }
    expect(await phone.el('week-after').getAttribute('aria-disabled')).toBe('true')
    await phone.all('cell-2026-12-14').first().waitFor()
    await phone.tap('week-before')
    await phone.see('12月7日–13日')
    expect(await phone.faults()).toEqual([])
  })

  it('keeps a meeting link at a host that is known, says at the field what is none, and takes it out', async () => {
    const phone = await atWork(target, 'counsellor/pages/link/index')
    await phone.el('link').fill('https://example.com/p/1')
    await phone.tap('save-link')
    await phone.see(/会议链接只能来自腾讯会议、飞书或钉钉/)
    expect((await stored()).meetingLink).toBeNull()
    await phone.el('link').fill('https://meeting.tencent.com/p/1234567890')
    await loseReplies(phone, 'setLink', { cutOff: true })
    await phone.tap('save-link')
    await phone.el('link-refused').waitFor()
    await reconnect(phone)
    await phone.tap('save-link')
    await phone.tap('remove-link')
    await phone.see('现在没有放链接。')
    expect((await stored()).meetingLink).toBeNull()
    expect(await phone.el('link').inputValue()).toBe('')
  })
})

describe.each(targets)('what can be booked with a counsellor, on the $name build', (target) => {
  const offer = 'counsellor/pages/offer/index?offer=one-to-one'

  it('is not shut before the appointment it meets is decided about', async () => {
    const resident = await world.as('sample-resident')
    const wish = aWish({ counsellorId: songbai, start: mondayAt(16, 30) })
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    const phone = await atWork(target, offer)
    await phone.tap('offer-shut')
    await phone.tap('ask-offer')
    await phone.see('还有 1 个没有决定')
    expect((await stored()).offers).toMatchObject([{ open: true }])
    await phone.tap(`affected-${appointment.id}`)
    await phone.tap('decide-cancel')
    await save(phone)
    await expect.poll(async () => (await stored()).offers).toMatchObject([{ open: false }])
    expect(await world.appointments()).toMatchObject([{ id: appointment.id, status: 'cancelled-by-staff' }])
    expect(await starts()).toEqual([])
    expect(await phone.faults()).toEqual([])
  })

  it('keeps what was written while there is no network, and is stored with it afterwards', async () => {
    const phone = await atWork(target, offer)
    await phone.el('offer-name').fill('慢慢谈')
    await cutOff(phone)
    await phone.tap('ask-offer')
    await phone.el('preview-refused').waitFor()
    await phone.tap('change-back')
    await phone.see('改动还没有保存')
    expect(await phone.el('offer-name').inputValue()).toBe('慢慢谈')
    await reconnect(phone)
    await phone.tap('ask-offer')
    await save(phone)
    await expect.poll(async () => (await stored()).offers).toMatchObject([{ name: '慢慢谈' }])
  })

  it('is changed in every part, what cannot be is named at its field, and what was written is kept', async () => {
    const phone = await atWork(target, offer)
    await phone.el('offer-name').fill('')
    await phone.tap('ask-offer')
    await phone.see('请给这种谈话起一个名字，四十个字以内。')
    await phone.el('offer-name').fill('慢慢谈')
    await phone.tap('length-80')
    await phone.tap('rest-after-other')
    await phone.el('rest-after-written').fill('20')
    await phone.tap('way-video')
    await phone.tap('about-youth')
    await phone.tap('notice-720')
    await phone.tap('horizon-14')
    await phone.tap('release-weekly')
    await phone.tap('release-on-3')
    await phone.el('release-at').fill('2560')
    await phone.tap('ask-offer')
    await phone.see('每周放号的时间没有选好，请重新选一下。')
    await phone.el('release-at').fill('0930')
    await phone.tap('late-0')
    await phone.tap('ask-first')
    await phone.tap('answer-240')
    await phone.el('offer-bring').fill('带上自己就好')
    await phone.tap('remove-question-first')
    await phone.tap('add-question')
    await phone.el('question-q1').fill('想先说哪一件事？')
    await phone.tap('add-option-q1')
    await phone.el('option-q1-0').fill('睡不好')
    await phone.el('option-q1-1').fill('别的')

    await phone.tap('ask-offer')
    await phone.el('save-change').waitFor()
    await phone.tap('save-change')
    await isClosed(phone, 'change-sheet')
    await expect
      .poll(async () => (await stored()).offers[0])
      .toMatchObject({
        ...{ name: '慢慢谈', sessionMinutes: 80, restBefore: 0, restAfter: 20, capacity: 1 },
        ...{ modes: ['room', 'phone', 'video'], noticeMinutes: 720, horizonDays: 14 },
        topics: ['youth', 'stress', 'relationships', 'career', 'partnership'],
        ...{ release: { kind: 'weekly', weekday: 3, minute: 570 }, lateMinutes: 0, answerWithin: 240 },
        ...{ bring: '带上自己就好', open: true },
        intake: [{ id: 'before' }, { id: 'q1', text: '想先说哪一件事？', options: ['睡不好', '别的'] }],
      })
    expect(await phone.faults()).toEqual([])
  })
})

describe('a counsellor’s week at a desk, with the keyboard', () => {
  it('is walked with the arrow keys, and a piece is opened and left again', async () => {
    const phone = await atWork(targets[0], week)
    const { page } = phone
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.setViewportSize({ width: 1280, height: 900 })
    await phone.el('cell-2026-11-23-990').focus()
    await phone.rested()
    for (const [key, id] of [
      ['ArrowRight', 'cell-2026-11-24-990'],
      ['ArrowDown', 'cell-2026-11-24-1050'],
      ['ArrowLeft', 'cell-2026-11-23-1050'],
      ['ArrowUp', 'cell-2026-11-23-990'],
      ['ArrowLeft', 'cell-2026-11-23-990'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(), key).toBe(id)
    }
    await page.keyboard.press('Enter')
    await phone.el('close-sheet').waitFor()
    await phone.rested()
    await page.keyboard.press('Escape')
    await isClosed(phone, 'close-sheet')
    expect(await focused()).toBe('cell-2026-11-23-990')
    expect(await phone.faults()).toEqual([])
  })
})
