import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { HOUR } from '#core/domain/time'
import { anAppointment } from '../../support/makers'
import { type Browser, freePlaces, openWorld, type World } from '../../support/world'

let world: World
let resident: Browser
beforeAll(async () => {
  world = await openWorld()
  resident = await world.as('sample-resident')
})
afterAll(() => world.close())

async function list(browser: Browser, before?: number) {
  const answer = await browser.call(listMyAppointments, before === undefined ? {} : { before })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.appointments
}

describe('my appointments', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listMyAppointments, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('are refused bad-input when the page is an operator', async () => {
    const before = { $gt: 0 } as unknown as number
    expect(await resident.call(listMyAppointments, { before })).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('are none before the first', async () => {
    expect(await list(resident)).toEqual([])
  })

  it('are mine alone, latest start first, cancelled ones included, without what says who I am', async () => {
    const [first = 0, second = 0] = await freePlaces(resident, 'c-songbai')
    const wish = { counsellorId: 'c-songbai', mode: 'room' as const, consentVersion: 1 }
    const booked = await resident.call(bookAppointment, { ...wish, start: first })
    if (!booked.ok) throw new Error(booked.refusal)
    await resident.call(cancelAppointment, { appointmentId: booked.value.appointment.id })
    await resident.call(bookAppointment, { ...wish, start: second })

    const mine = await list(resident)
    expect(mine.map(({ start, status }) => [start, status])).toEqual([
      [second, 'confirmed'],
      [first, 'cancelled-by-client'],
    ])
    expect(mine[0]).toMatchObject({ counsellorName: '松柏老师（虚构）', roomName: '一号谈话室', mode: 'room' })
    expect(JSON.stringify(mine)).not.toContain('person')
    expect(await list(await world.as('sample-resident-2'))).toEqual([])
  })

  it('still show when a counsellor or a site is gone, with the words left empty', async () => {
    const personId = world.personId('sample-manager')
    await world.put('appointments', anAppointment({ personId, counsellorId: 'c-gone', siteId: 's-gone' }))
    expect(await list(await world.as('sample-manager'))).toMatchObject([
      { id: 'a1', counsellorName: '', siteName: '', address: '', roomName: '' },
    ])
  })

  it('come fifty at a time, and every one of them comes once', async () => {
    const personId = world.personId('sample-parent')
    // In pairs of the same start, as after cancelling and booking again; the fiftieth and the next share one.
    const rows = Array.from({ length: 120 }, (_, at) =>
      anAppointment({ id: `many-${at}`, personId, start: HOUR * (1 + Math.ceil(at / 2)) }),
    )
    await Promise.all(rows.map((row) => world.put('appointments', row)))
    const parent = await world.as('sample-parent')
    const seen: { id: string; start: number }[] = []
    for (;;) {
      const page = await list(parent, seen.at(-1)?.start)
      if (page.length === 0) break
      expect(page.length).toBeLessThanOrEqual(50)
      seen.push(...page)
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  })
})
