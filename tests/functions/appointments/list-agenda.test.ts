import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listAgenda } from '#core/contracts/appointments'
import { addDays, dateOf, weekdayOf } from '#core/domain/time'
import { minute } from '../../support/makers'
import { type Browser, freePlace, openWorld, type World } from '../../support/world'

let world: World
let counsellor: Browser
beforeAll(async () => {
  world = await openWorld()
  counsellor = await world.as('sample-counsellor')
})
afterAll(() => world.close())

const today = dateOf(Date.now())
const asked = { from: today, days: 28 }

async function agenda(browser: Browser, input = asked) {
  const answer = await browser.call(listAgenda, input)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.days
}

describe("a counsellor's own days", () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listAgenda, asked)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['a resident', 'sample-resident'],
    ['a manager', 'sample-manager'],
    ['somebody the program has never seen', undefined],
  ])('are refused not-allowed to %s', async (_, openid) => {
    expect(await (await world.browser(openid)).call(listAgenda, asked)).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it('are refused not-allowed to a counsellor who keeps no calendar yet', async () => {
    const id = world.personId('sample-parent')
    await world.put('staff', { id, grants: [{ role: 'counsellor', nodeId: 'n-chenguang' }] })
    const parent = await world.as('sample-parent')
    expect(await parent.call(listAgenda, asked)).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it.each([
    ['the day does not exist', { ...asked, from: '2026-13-01' }],
    ['no day is asked for', { ...asked, days: 0 }],
    ['thirty-two are', { ...asked, days: 32 }],
    ['they begin before the year 2000', { from: '1999-12-31', days: 1 }],
    ['they begin after the year 2199', { from: '2200-01-01', days: 1 }],
  ])('are refused bad-input when %s', async (_, input) => {
    expect(await counsellor.call(listAgenda, input)).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('have their weekly hours, day after day, and no appointments yet', async () => {
    const days = await agenda(counsellor)
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 28 }, (_, at) => addDays(today, at)))
    for (const { date, hours, appointments } of days) {
      const weekday = weekdayOf(date)
      const morning = weekday === 5 ? [{ from: minute(9), until: minute(11, 30) }] : []
      const afternoon = weekday <= 4 ? [{ from: minute(13, 30), until: minute(15, 30) }] : []
      expect(hours).toEqual([...morning, ...afternoon])
      expect(appointments).toEqual([])
    }
  })

  it('show a booking with its code and not who comes, to this counsellor alone; and that it was cancelled', async () => {
    const resident = await world.as('sample-resident')
    const start = await freePlace(resident, 'c-yunxi')
    const wish = { counsellorId: 'c-yunxi', start, mode: 'room' as const, consentVersion: 1 }
    const booked = await resident.call(bookAppointment, wish)
    if (!booked.ok) throw new Error(booked.refusal)
    const { id, code } = booked.value.appointment

    const on = async (browser: Browser) => (await agenda(browser)).filter(({ appointments }) => appointments.length > 0)
    expect(await on(counsellor)).toMatchObject([
      { date: dateOf(start), appointments: [{ id, code, start, roomName: '静谈室', status: 'confirmed' }] },
    ])
    expect(JSON.stringify(await on(counsellor))).not.toContain(world.personId('sample-resident'))
    expect(await on(await world.as('sample-counsellor-2'))).toEqual([])

    await resident.call(cancelAppointment, { appointmentId: id })
    expect(await on(counsellor)).toMatchObject([{ appointments: [{ id, status: 'cancelled-by-client' }] }])
  })

  it('keep the hours a day was booked under when the weekly hours change', async () => {
    const resident = await world.as('sample-resident')
    const start = await freePlace(resident, 'c-yunxi', 3)
    const wish = { counsellorId: 'c-yunxi', start, mode: 'room' as const, consentVersion: 1 }
    expect(await resident.call(bookAppointment, wish)).toMatchObject({ ok: true })
    const hoursOn = async () => (await agenda(counsellor)).find(({ date }) => date === dateOf(start))?.hours
    const before = await hoursOn()
    const stored = (await world.documents('counsellors')).find(({ _id }) => _id === 'c-yunxi')
    const { _id, ...rest } = stored ?? {}
    await world.put('counsellors', { ...rest, id: 'c-yunxi', hours: [] })
    expect(await hoursOn()).toEqual(before)
    expect((await agenda(counsellor)).filter(({ hours }) => hours.length > 0).map(({ date }) => date)).toContain(
      dateOf(start),
    )
  })
})
