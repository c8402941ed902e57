import { describe, expect, it } from 'vitest'
import { bookAppointment, listOpenings } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { HOUR, instantAt } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { aWish, mondayAt } from '../support/makers'
import { aStreet, holdCalls, loseReplies, reconnect } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const pages = 'counsellor/pages'
const mine = 'resident/pages/appointments/index'

interface Stored {
  readonly calendar: {
    readonly versions: readonly { readonly from: string; readonly hours: readonly { readonly weekday: number }[] }[]
    readonly leaves: readonly { readonly kind: string; readonly from: number; readonly until: number }[]
    readonly holidays: { readonly through: string; readonly days: readonly object[] } | null
  }
}

/** 云溪 as the database has them. */
const stored = async () =>
  (await world.documents('counsellors')).find(({ _id }) => _id === 'c-yunxi') as unknown as Stored
const appointment = async (id: string) => (await world.appointments()).find((one) => one.id === id)
const isClosed = (phone: Phone) => expect.poll(() => phone.all('change-sheet').count()).toBe(0)

/** A place with 云溪, for one of the sample people; its id. */
async function book(who: string, start: number): Promise<string> {
  const person = await world.as(who)
  return valueOf(await person.call(bookAppointment, aWish({ start }))).appointment.id
}

async function decide(phone: Phone, id: string, ...taps: readonly string[]): Promise<void> {
  await phone.tap(`affected-${id}`)
  for (const one of taps) await phone.tap(one)
  await phone.el('save-change').waitFor()
}

/** `hh:mm` of a November or December day in China. */
const at = (date: string, hour: number) => instantAt(date, hour * 60)
const [friday, nextFriday] = ['2026-11-27', '2026-12-04']
const tuesday = at('2026-12-01', 13.5)

async function closeFridays(phone: Phone): Promise<void> {
  await phone.launch(`${pages}/hours/index`)
  await phone.tap('stretch-5-0')
  await phone.tap('stretch-remove')
  await phone.tap('preview-hours')
  await phone.el('save-change').waitFor()
}

describe.each(targets)('a counsellor’s own time on the $name build', (target) => {
  it('closes Fridays once everybody there has a decision: one kept, one moved, one taken over, one called off', async () => {
    const kept = await book('sample-resident', at(friday, 9))
    const moved = await book('sample-resident-2', at(friday, 10))
    const given = await book('sample-parent', at(nextFriday, 9))
    const off = await book('sample-counsellor-2', at(nextFriday, 10))
    const phone = await phoneOf(target, 'sample-counsellor')
    await closeFridays(phone)
    await phone.see('有 4 个预约受影响，先决定每一个怎么办，才能保存。')
    await phone.see('周五 11月27日、12月4日、12月11日、12月18日')
    await phone.see('关闭 09:00–11:30')
    await phone.see('还有 4 个没有决定')
    expect(await phone.el('save-change').getAttribute('aria-disabled')).toBe('true')
    await decide(phone, kept, 'decide-keep')
    await decide(phone, moved, 'decide-move', `slot-${tuesday}`)
    await phone.see('改到 12月1日 周二 13:30 · 当面')
    await decide(phone, given, 'decide-substitute-c-anhe')
    await phone.see('请安禾老师（虚构）代')
    await phone.see('还有 1 个没有决定')
    expect((await stored()).calendar.versions).toHaveLength(1)
    await decide(phone, off, 'decide-cancel')
    await phone.see('有 4 个预约受影响，都决定好了。')
    await phone.tap('save-change')
    await isClosed(phone)
    await expect.poll(() => phone.el('stretch-5-0').count()).toBe(0)

    const { versions } = (await stored()).calendar
    expect(versions.at(-1)).toMatchObject({ from: '2026-11-23' })
    expect(versions.at(-1)?.hours.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4])
    expect(await appointment(kept)).toMatchObject({ status: 'confirmed', start: at(friday, 9), change: null })
    const before = await appointment(moved)
    expect(before).toMatchObject({ status: 'moved' })
    expect(await appointment(String(before?.movedTo))).toMatchObject({
      ...{ status: 'confirmed', start: tuesday, counsellorId: 'c-yunxi', movedFrom: moved, change: { kind: 'moved' } },
    })
    expect(await appointment(given)).toMatchObject({ status: 'confirmed', change: { kind: 'choose' } })
    expect((await world.appointments()).find(({ movedFrom }) => movedFrom === given)).toMatchObject({
      ...{ status: 'asked', counsellorId: 'c-anhe', start: at(nextFriday, 9) },
    })
    expect(await appointment(off)).toMatchObject({ status: 'cancelled-by-staff', change: { kind: 'cancelled' } })
    expect(await phone.faults()).toEqual([])
  })

  it('keeps what was decided when somebody books meanwhile, and saves once they are decided too', async () => {
    const first = await book('sample-resident', at(friday, 9))
    const phone = await phoneOf(target, 'sample-counsellor')
    await closeFridays(phone)
    await decide(phone, first, 'decide-keep')
    const second = await book('sample-resident-2', at(friday, 10))
    await phone.tap('save-change')
    await phone.see(/还有受影响的预约没有决定/)
    await phone.see('还有 1 个没有决定')
    expect((await stored()).calendar.versions).toHaveLength(1)
    await decide(phone, second, 'decide-choose')
    await phone.tap('save-change')
    await isClosed(phone)
    expect(await appointment(first)).toMatchObject({ status: 'confirmed' })
    expect(await appointment(second)).toMatchObject({ status: 'cancelled-by-staff', change: { kind: 'choose' } })
  })

  it('looks again when somebody else changed the calendar first, and keeps what was decided', async () => {
    const id = await book('sample-resident', at(friday, 9))
    const phone = await phoneOf(target, 'sample-counsellor')
    await closeFridays(phone)
    await phone.tap(`affected-${id}`)
    await phone.tap('decide-keep')
    const manager = await world.as('sample-manager')
    const closing = { date: '2026-11-30', from: 810, until: 870 }
    const change = { kind: 'closing', closing } as const
    valueOf(await manager.call(saveChange, { counsellorId: 'c-yunxi', change, termsRevision: 0, decisions: [] }))
    const looks = await holdCalls(phone, 'previewChange')
    await phone.tap('save-change')
    await phone.see(/刚才有人先改了这份日历/)
    await expect.poll(() => phone.el('save-change').getAttribute('aria-disabled')).toBe('true')
    await looks.letGo()
    await phone.see('有 1 个预约受影响，都决定好了。')
    await phone.tap('save-change')
    await isClosed(phone)
    expect((await stored()).calendar).toMatchObject({ closings: [closing] })
    expect((await stored()).calendar.versions.at(-1)?.hours.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4])
  })

  it('is ill: one tap shows everybody of today, one more asks each of them to choose', async () => {
    const [one, other] = [
      await book('sample-resident', mondayAt(13, 30)),
      await book('sample-parent', mondayAt(14, 30)),
    ]
    const tomorrow = await book('sample-resident-2', at('2026-11-24', 13.5))
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch(`${pages}/agenda/index`)
    await phone.tap('to-terms')
    await phone.tap('to-leave')
    await phone.tap('sick-today')
    await phone.see('有 2 个预约受影响，都决定好了。')
    await phone.tap('save-change')
    await isClosed(phone)
    await phone.el('away-today').waitFor()
    const today = { kind: 'sick', from: mondayAt(0), until: mondayAt(24) }
    expect((await stored()).calendar.leaves).toMatchObject([today])
    for (const id of [one, other]) {
      expect(await appointment(id)).toMatchObject({ status: 'cancelled-by-staff', change: { kind: 'choose' } })
    }
    expect(await appointment(tomorrow)).toMatchObject({ status: 'confirmed' })
    const resident = await phoneOf(target, 'sample-resident')
    await resident.launch(mine)
    await resident.all('changed-').first().waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('says that it does not know when the reply is lost, and is not ill twice after another try', async () => {
    await book('sample-resident', mondayAt(13, 30))
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch(`${pages}/leave/index`)
    await phone.tap('sick-today')
    await phone.el('save-change').waitFor()
    await loseReplies(phone, 'saveChange', { cutOff: true })
    await phone.tap('save-change')
    await phone.see(/不确定存上了没有/)
    await reconnect(phone)
    await phone.tap('save-again')
    await isClosed(phone)
    await phone.el('away-today').waitFor()
    expect((await stored()).calendar.leaves).toHaveLength(1)
  })

  it('comes back early from a leave that goes on, and takes one back that has not begun', async () => {
    const counsellor = await world.as('sample-counsellor')
    const leave = (from: number, until: number) => ({ kind: 'leave', leave: { kind: 'leave', from, until } }) as const
    const save = async (change: ReturnType<typeof leave>, termsRevision: number) =>
      valueOf(await counsellor.call(saveChange, { change, termsRevision, decisions: [] }))
    await save(leave(mondayAt(0), mondayAt(48)), 0)
    await save(leave(at('2026-12-08', 0), at('2026-12-09', 0)), 1)
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch(`${pages}/leave/index`)
    await phone.all('end-').first().click()
    await phone.see('没有人受影响，可以直接保存。')
    await phone.tap('save-change')
    await isClosed(phone)
    await expect.poll(() => phone.all('end-').count()).toBe(1)
    const [over] = (await stored()).calendar.leaves
    expect(over?.from).toBe(mondayAt(0))
    expect(over?.until).toBeLessThan(mondayAt(6) + HOUR)
    await phone.all('end-').first().click()
    await phone.tap('save-change')
    await isClosed(phone)
    await phone.see('没有请假。')
    expect((await stored()).calendar.leaves).toMatchObject([{ from: mondayAt(0) }])
  })

  it('follows the holidays once it was seen what they change, a day of work with the weekday that was chosen', async () => {
    world.cloud.clock.set(instantAt('2026-09-14', 600))
    const id = await book('sample-resident', at('2026-09-25', 9))
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch(`${pages}/terms/index`)
    await phone.see(/公布到 12月31日，还有 12 天没有照着安排/)
    await phone.tap('to-holidays')
    await phone.see('国庆节 10月1日 至 10月7日')
    await phone.see(/2027 年的放假安排还没有公布/)
    await phone.tap('follow-2026-10-10')
    await phone.tap('as-1')
    await phone.tap('preview-holidays')
    await phone.see('周日 9月20日')
    await phone.see('周六 10月10日')
    await phone.see('周五 9月25日')
    expect((await stored()).calendar.holidays).toBeNull()
    await decide(phone, id, 'decide-choose')
    await phone.tap('save-change')
    await isClosed(phone)
    await phone.see('日历已经照着安排了')
    const { holidays } = (await stored()).calendar
    expect(holidays?.through).toBe('2026-12-31')
    expect(holidays?.days).toContainEqual({ date: '2026-10-10', kind: 'work', name: '国庆节', as: 1 })
    expect(holidays?.days).toContainEqual({ date: '2026-09-25', kind: 'off', name: '中秋节' })
    const resident = await world.as('sample-resident')
    const asked = { counsellorIds: ['c-yunxi'], from: '2026-09-20', days: 6 }
    const { openings } = valueOf(await resident.call(listOpenings, asked))
    expect(openings.map(({ date }) => date)).toEqual([
      '2026-09-20',
      '2026-09-21',
      '2026-09-22',
      '2026-09-23',
      '2026-09-24',
    ])
    expect(await phone.faults()).toEqual([])
  })

  it('is somebody else’s for whoever manages them, and says so', async () => {
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch(`${pages}/terms/index?counsellor=c-yunxi`)
    await phone.see(/这是云溪老师（虚构）的时间/)
    await phone.tap('to-hours')
    await phone.see(/这是云溪老师（虚构）的时间/)
    await phone.tap('stretch-5-0')
    await phone.tap('stretch-until')
    await phone.tap('hour-12')
    await phone.tap('time-done')
    await phone.tap('stretch-done')
    await phone.tap('preview-hours')
    await phone.see('没有人受影响，可以直接保存。')
    await phone.see('开放 11:30–12:30')
    await phone.tap('save-change')
    await isClosed(phone)
    expect((await stored()).calendar.versions.at(-1)?.hours).toContainEqual({
      ...{ weekday: 5, from: 540, until: 750, siteId: 's-chenguang' },
    })
    expect(await phone.faults()).toEqual([])
  })
})
