import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { HOUR, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { anAppointment, aWish, minute, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let personId: string
beforeAll(async () => {
  resident = await world.as('sample-resident')
  personId = world.personId('sample-resident')
})

const page = async (browser = resident, before?: number) =>
  valueOf(await browser.call(listMyAppointments, before === undefined ? {} : { before }))
const list = async (browser = resident) => (await page(browser)).appointments

describe('my appointments', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listMyAppointments, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['an operator', { $gt: 0 }],
    ['before time', -1],
    ['a text', '0'],
  ])('are refused bad-input when the page is %s', async (_, before) => {
    const answer = await resident.call(listMyAppointments, { before: before as number })
    expect(answer).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('are none before the first', async () => {
    expect(await list()).toEqual([])
  })

  it('are mine alone, latest start first, cancelled ones included', async () => {
    const booked = valueOf(await resident.call(bookAppointment, aWish())).appointment
    await resident.call(cancelAppointment, { appointmentId: booked.id })
    const wednesday = aWish({ counsellorId: 'c-zhiyu', start: instantAt('2026-11-25', minute(9)) })
    const second = valueOf(await resident.call(bookAppointment, wednesday)).appointment

    expect(await list()).toEqual([second, { ...booked, status: 'cancelled-by-client' }])
    expect(await list(await world.as('sample-resident-2'))).toEqual([])
  })

  it('say where to go, in which room of the site, and nothing of who I am', async () => {
    await world.put(
      'appointments',
      anAppointment({ personId, counsellorId: 'c-zhiyu', siteId: 's-liuan', roomId: 'r-liuan-2' }),
    )
    expect(await list()).toEqual([
      {
        id: 'a1',
        code: 'K7QM',
        counsellorId: 'c-zhiyu',
        counsellorName: '知雨老师（虚构）',
        ...{ siteId: 's-liuan', siteName: '柳岸心灵驿站', sitePhone: null, location: null },
        address: '柳岸社区服务大厅后院，绿色小门进（虚构地址）',
        roomName: '亲子室',
        ...{ start: mondayAt(10), end: mondayAt(10, 50), lateFrom: mondayAt(10) - 24 * HOUR },
        ...{ mode: 'room', topic: null, status: 'confirmed', expires: null, bring: '', forOther: null },
        ...{ movedFrom: null, movedTo: null, checkedInAt: null, change: null, meetingLink: null },
      },
    ])
  })

  it('say where the site is on a map once somebody measured it', async () => {
    const [site] = sampleWorld.sites
    const location = { latitude: 31.2, longitude: 121.4 }
    await world.put('sites', { ...site, id: 's-measured', location } as { id: string })
    await world.put('appointments', anAppointment({ personId, siteId: 's-measured' }))
    expect(await list()).toMatchObject([{ location }])
  })

  it('still show when a counsellor or a site is gone, with the words left empty', async () => {
    await world.put('appointments', anAppointment({ personId, counsellorId: 'c-gone', siteId: 's-gone' }))
    expect(await list()).toMatchObject([{ id: 'a1', counsellorName: '', siteName: '', address: '', roomName: '' }])
  })

  it('still show when the room is gone from its site', async () => {
    await world.put('appointments', anAppointment({ personId, siteId: 's-liuan', roomId: 'r-gone' }))
    expect(await list()).toMatchObject([{ siteName: '柳岸心灵驿站', roomName: '' }])
  })

  it('say that there is no more when fifty are all there are, and where the rest begins when they are not', async () => {
    const rows = Array.from({ length: 51 }, (_, at) => anAppointment({ id: `n-${at}`, personId, start: HOUR * at }))
    await world.add('appointments', rows.slice(0, 50))
    expect(await page()).toMatchObject({ appointments: { length: 50 }, next: null })
    await world.put('appointments', rows[50] as { id: string })
    expect(await page()).toMatchObject({ appointments: { length: 50 }, next: HOUR })
  })

  it('come fifty at a time, and every one of them comes once', async () => {
    // In pairs of the same start, as after cancelling and booking again; the fiftieth and the next share one.
    const rows = Array.from({ length: 120 }, (_, at) =>
      anAppointment({ id: `many-${at}`, personId, start: HOUR * (1 + Math.ceil(at / 2)) }),
    )
    await world.add('appointments', rows)
    const first = await page()
    const second = await page(resident, first.next ?? undefined)
    const third = await page(resident, second.next ?? undefined)

    const pages = [first, second, third]
    expect(pages.map(({ appointments }) => appointments.length)).toEqual([49, 50, 21])
    expect(pages.map(({ next }) => next)).toEqual([37 * HOUR, 12 * HOUR, null])
    const seen = pages.flatMap(({ appointments }) => appointments)
    expect(seen.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).reverse())
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  })
})
