import { describe, expect, it } from 'vitest'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { type Phone, targets } from '../support/browser'
import { aWish, mondayAt } from '../support/makers'
import { openNantangAllMonday } from '../support/nantang'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()

const isClosed = (phone: Phone, sheet: string) => expect.poll(() => phone.all(sheet).count()).toBe(0)

async function save(phone: Phone): Promise<void> {
  await phone.tap('save-change')
  await isClosed(phone, 'change-sheet')
}

/** What residents can choose from, by name. */
async function bookable(): Promise<string[]> {
  const resident = await world.as('sample-resident-2')
  return valueOf(await resident.call(listCounsellors, {})).counsellors.map(({ name }) => name)
}

async function found(name: string) {
  const one = (await world.documents('counsellors')).find((counsellor) => counsellor.name === name)
  if (!one) throw new Error(`${name} is not there`)
  return one as {
    readonly _id: string
    readonly status: string
    readonly calendar: { readonly versions: readonly object[] }
  }
}

describe.each(targets)('whoever manages sites, on the $name build', (target) => {
  it('adds a counsellor, sets what can be booked and when, and suspends them through the guard', async () => {
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch('pages/me/index')
    await phone.tap('my-sites')
    await phone.tap('site-s-nantang')
    await phone.el('counsellor-c-songbai').waitFor()
    await phone.tap('add-counsellor')
    await phone.el('save-profile').waitFor()
    await phone.tap('save-profile')
    await phone.see('请写上名字。')
    await phone.el('profile-name').fill('新来的老师')
    await phone.tap('add-concern')
    await phone.el('concern-0').fill('睡不好')
    await phone.tap('save-profile')
    await phone.see('还没有开放的谈话')
    const { _id: counsellorId } = await found('新来的老师')
    expect(await bookable()).not.toContain('新来的老师')

    await phone.launch(`counsellor/pages/offer/index?offer=one-to-one&counsellor=${counsellorId}`)
    await phone.tap('offer-open')
    await phone.tap('ask-offer')
    await save(phone)
    await phone.launch(`counsellor/pages/hours/index?counsellor=${counsellorId}`)
    await phone.tap('add-1')
    await phone.tap('site-s-nantang')
    await phone.tap('stretch-done')
    await phone.tap('preview-hours')
    await save(phone)
    expect((await found('新来的老师')).calendar.versions.at(-1)).toMatchObject({
      ...{ from: '2026-11-23', hours: [{ weekday: 1, from: 540, until: 720, siteId: 's-nantang' }] },
    })
    await openNantangAllMonday(world)
    await phone.launch(`counsellor/pages/week/index?counsellor=${counsellorId}`)
    await phone.tap('cell-2026-11-23-480')
    await phone.tap('ask-open')
    await save(phone)
    await phone.el('cell-2026-11-23-480').getByText('空着（加开）').waitFor()
    expect(await bookable()).toContain('新来的老师')

    const resident = await world.as('sample-resident')
    const wish = aWish({ counsellorId, start: mondayAt(9) })
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    await phone.launch('manager/pages/site/index')
    await phone.tap('site-s-nantang')
    await phone.see(new RegExp(appointment.code))
    await phone.tap('by-week')
    await phone.see(new RegExp(appointment.code))
    await phone.tap(`counsellor-${counsellorId}`)
    await phone.see('居民现在可以约。')
    await phone.tap('suspend')
    await phone.see('还有 1 个没有决定')
    expect((await found('新来的老师')).status).toBe('active')
    await phone.tap(`affected-${appointment.id}`)
    await phone.tap('decide-cancel')
    await save(phone)
    await phone.see('现在暂停了，居民约不到。')
    expect((await found('新来的老师')).status).toBe('suspended')
    expect(await world.appointments()).toMatchObject([{ id: appointment.id, status: 'cancelled-by-staff' }])
    expect(await bookable()).not.toContain('新来的老师')
    await phone.tap('resume')
    await save(phone)
    await phone.see('居民现在可以约。')
    expect(await phone.faults()).toEqual([])
  })

  it('changes what residents read of somebody', async () => {
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch('manager/pages/profile/index?counsellor=c-yunxi')
    await phone.el('profile-name').fill('云溪老师，新的（虚构）')
    await phone.tap('remove-concern-0')
    await phone.tap('save-profile')
    const yunxi = async () => (await world.documents('counsellors')).find(({ _id }) => _id === 'c-yunxi')
    await expect.poll(async () => (await yunxi())?.name).toBe('云溪老师，新的（虚构）')
    expect((await yunxi())?.concerns).toEqual(['睡不好', '压力大'])
    expect(await phone.faults()).toEqual([])
  })

  it.each([
    ['a resident', 'sample-resident'],
    ['a counsellor', 'sample-counsellor'],
  ])('is not %s who typed the address', async (_, openid) => {
    const phone = await phoneOf(target, openid)
    for (const page of ['site/index', 'profile/index?counsellor=c-yunxi', 'profile/index?site=s-chenguang']) {
      await phone.launch(`manager/pages/${page}`)
      await phone.el('not-allowed').waitFor()
      expect(await phone.all('save-profile').count()).toBe(0)
      expect(await phone.all('suspend').count()).toBe(0)
    }
    await phone.launch('counsellor/pages/week/index?counsellor=c-anhe')
    await phone.see(openid === 'sample-resident' ? '这一页是给咨询师' : '没有找到这位咨询师')
  })
})
