import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listOpenings } from '#core/contracts/appointments'
import type { Person } from '#core/domain/people/person'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { anAppointment, aPerson, aWish, minute } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

const tuesdayAt = (hours: number, minutes = 0) => instantAt('2026-11-24', minute(hours, minutes))
const wish = aWish({ counsellorId: 'c-anhe', start: tuesdayAt(9) })
let appointmentId: string
beforeEach(async () => {
  appointmentId = valueOf(await resident.call(bookAppointment, wish)).appointment.id
})

async function freeOnTuesday() {
  const asked = { counsellorIds: ['c-anhe'], from: '2026-11-24', days: 1 }
  return valueOf(await other.call(listOpenings, asked)).openings.flatMap(({ slots }) => slots.map(({ start }) => start))
}

/** The person, as they are stored. */
const stored = async () => ((await world.documents('people')) as unknown as [Person])[0]

/** Asked of a world in which nothing may change. */
async function refused(id: string, browser = resident) {
  const before = await world.everything()
  const answer = await browser.call(cancelAppointment, { appointmentId: id })
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('cancelling is refused, and nothing changes,', () => {
  it('not-signed-in to nobody', async () => {
    const answer = await world.callAsNobody(cancelAppointment, { appointmentId })
    expect(answer).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['another resident', 'sample-resident-2'],
    ['the counsellor, who has no such operation', 'sample-counsellor-4'],
    ['a manager', 'sample-manager'],
  ])('appointment-unknown to %s', async (_, openid) => {
    expect(await refused(appointmentId, await world.as(openid))).toBe('appointment-unknown')
  })

  it('appointment-unknown when there is none', async () => {
    expect(await refused('never-was')).toBe('appointment-unknown')
  })

  it('bad-input when the appointment is an operator', async () => {
    expect(await refused({ $ne: null } as unknown as string)).toBe('bad-input')
  })

  it('already-started from the minute it begins', async () => {
    world.cloud.clock.set(tuesdayAt(9))
    expect(await refused(appointmentId)).toBe('already-started')
  })

  it('already-cancelled the second time', async () => {
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    expect(await refused(appointmentId)).toBe('already-cancelled')
  })
})

describe('cancelling', () => {
  it('goes through until just before it begins', async () => {
    world.cloud.clock.set(tuesdayAt(8, 59))
    expect(await resident.call(cancelAppointment, { appointmentId })).toMatchObject({ ok: true })
  })

  it('frees the place and the person at once, and keeps what was agreed', async () => {
    expect(await freeOnTuesday()).toEqual([tuesdayAt(10)])
    const booked = (await stored()).appointments[0]
    const from = world.cloud.clock.now()
    expect(valueOf(await resident.call(cancelAppointment, { appointmentId })).appointment).toMatchObject({
      id: appointmentId,
      status: 'cancelled-by-client',
      start: tuesdayAt(9),
      counsellorName: '安禾老师（虚构）',
      roomName: '树下小屋',
    })
    expect(await freeOnTuesday()).toEqual([tuesdayAt(9), tuesdayAt(10)])
    const cancelled = (await stored()).appointments[0]
    expect(cancelled).toEqual({ ...booked, status: 'cancelled-by-client', cancelledAt: expect.any(Number) })
    expect(cancelled?.cancelledAt).toBeGreaterThanOrEqual(from)
    expect(await world.documents('counsellor-days')).toMatchObject([
      { _id: 'c-anhe_2026-11-24', claims: [], calledOff: [{ id: appointmentId, by: 'client' }], revision: 2 },
    ])
    expect(await world.documents('room-days')).toMatchObject([
      { _id: 'r-shuxia-1_2026-11-24', claims: [], revision: 2 },
    ])
  })

  it('lets somebody else have the place, and leaves theirs alone when asked again', async () => {
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    valueOf(await other.call(bookAppointment, wish))
    expect(await refused(appointmentId)).toBe('already-cancelled')
    expect(await freeOnTuesday()).toEqual([tuesdayAt(10)])
  })

  it('leaves the appointment the person made since open', async () => {
    const since = aWish({ counsellorId: 'c-yunxi', start: tuesdayAt(13, 30) })
    const { id } = valueOf(await resident.call(bookAppointment, since)).appointment
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    expect((await stored()).appointments).toMatchObject([
      { id: appointmentId, status: 'cancelled-by-client' },
      { id, status: 'confirmed' },
    ])
  })

  it('goes through where the day was never written', async () => {
    const personId = world.personId('sample-resident')
    const soon = world.cloud.clock.now() + MINUTE
    const bare = anAppointment({ id: 'bare', personId, start: soon, end: soon + HOUR })
    await world.put('people', aPerson({ id: personId, appointments: [bare] }))
    const days = await world.documents('counsellor-days')
    valueOf(await resident.call(cancelAppointment, { appointmentId: 'bare' }))
    expect(await world.documents('counsellor-days')).toEqual(days)
  })
})
