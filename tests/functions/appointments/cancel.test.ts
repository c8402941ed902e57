import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { dateOf, HOUR, MINUTE } from '#core/domain/time'
import { anAppointment } from '../../support/makers'
import { type Browser, freePlace, freePlaces, openWorld, type World } from '../../support/world'

let world: World
let resident: Browser
let start: number
let appointmentId: string
beforeAll(async () => {
  world = await openWorld()
  resident = await world.as('sample-resident')
  start = await freePlace(resident, 'c-anhe')
  const answer = await resident.call(bookAppointment, {
    counsellorId: 'c-anhe',
    start,
    mode: 'room',
    consentVersion: 1,
  })
  appointmentId = answer.ok ? answer.value.appointment.id : ''
})
afterAll(() => world.close())

describe('cancelling', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(cancelAppointment, { appointmentId })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
  })

  it.each([
    ['to another resident', 'sample-resident-2'],
    ['to the counsellor, who has no such operation', 'sample-counsellor-4'],
  ])('is refused appointment-unknown %s, and nothing changes', async (_, openid) => {
    const before = await world.everything()
    const other = await world.as(openid)
    expect(await other.call(cancelAppointment, { appointmentId })).toEqual({
      ok: false,
      refusal: 'appointment-unknown',
    })
    expect(await world.everything()).toEqual(before)
  })

  it('is refused appointment-unknown when there is none', async () => {
    expect(await resident.call(cancelAppointment, { appointmentId: 'never-was' })).toEqual({
      ok: false,
      refusal: 'appointment-unknown',
    })
  })

  it('is refused already-started once it has begun, and nothing changes', async () => {
    const personId = world.personId('sample-resident')
    const began = anAppointment({ id: 'begun', personId, start: Date.now() - MINUTE, end: Date.now() + HOUR })
    await world.put('appointments', began)
    const before = await world.everything()
    expect(await resident.call(cancelAppointment, { appointmentId: 'begun' })).toEqual({
      ok: false,
      refusal: 'already-started',
    })
    expect(await world.everything()).toEqual(before)
  })

  it('frees the place and the person at once', async () => {
    expect(await freePlaces(resident, 'c-anhe')).not.toContain(start)
    expect(await resident.call(cancelAppointment, { appointmentId })).toMatchObject({
      ok: true,
      value: { appointment: { id: appointmentId, status: 'cancelled-by-client', counsellorName: '安禾老师（虚构）' } },
    })
    expect(await freePlaces(resident, 'c-anhe')).toContain(start)
    expect(await world.documents('people')).toMatchObject([{ openAppointment: null }])
    expect(await world.documents('counsellor-days')).toMatchObject([
      { _id: `c-anhe_${dateOf(start)}`, claims: [], revision: 2 },
    ])
  })

  it('is refused already-cancelled the second time, and nothing changes', async () => {
    const before = await world.everything()
    expect(await resident.call(cancelAppointment, { appointmentId })).toEqual({
      ok: false,
      refusal: 'already-cancelled',
    })
    expect(await world.everything()).toEqual(before)
  })

  it('lets somebody else have the place', async () => {
    const other = await world.as('sample-resident-2')
    const wish = { counsellorId: 'c-anhe', start, mode: 'room' as const, consentVersion: 1 }
    expect(await other.call(bookAppointment, wish)).toMatchObject({ ok: true })
  })
})
