import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelAppointment, listAgenda, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import { answerAsked } from '#core/contracts/sessions'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

let appointmentId: string
beforeEach(async () => {
  await world.put('counsellors', yunxiWith({ answerWithin: 60 }))
  appointmentId = (await bookYunxi(resident)).id
})

const answer = (yes: boolean) => yunxi.call(answerAsked, { ...onMonday(appointmentId), yes })
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments[0]
const agenda = async () => {
  const { days } = valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 }))
  return days[0]?.appointments ?? []
}
const isFree = async () => {
  const other = await world.as('sample-resident-2')
  const { openings } = valueOf(await other.call(listOpenings, { counsellorIds: ['c-yunxi'], from: monday, days: 1 }))
  return openings.flatMap(({ slots }) => slots).some(({ start }) => start === mondayAt(13, 30))
}

async function refused(yes: boolean) {
  const before = await world.everything()
  const said = await answer(yes)
  expect(await world.everything()).toEqual(before)
  return said.ok ? 'nothing' : said.refusal
}

describe('answering somebody who asked for a place', () => {
  it.each([
    [true, 'before the timer came by', 0],
    [false, 'before the timer came by', 0],
    [true, 'and the timer came by', 1],
    [false, 'and the timer came by', 1],
  ])('with yes %s is refused asked-over once the set time is up, %s', async (yes, _, runs) => {
    world.cloud.clock.advance(61 * MINUTE)
    for (let at = 0; at < runs; at += 1) await runWell(world, 'sessions', 'freeRunOut')
    expect(await refused(yes)).toBe('asked-over')
    expect(await mine()).toMatchObject({ status: 'lapsed' })
    expect(await isFree()).toBe(true)
  })

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is refused asked-answered when it was answered %s before, and said %s now', async (before, now) => {
    valueOf(await answer(before))
    expect(await refused(now)).toBe('asked-answered')
  })

  it('is refused asked-answered when the person called it off meanwhile', async () => {
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    expect(await refused(true)).toBe('asked-answered')
  })

  it('with a yes books it: for the person, on the day, and without an end', async () => {
    expect(await mine()).toMatchObject({ status: 'asked', expires: expect.any(Number) })
    const { row } = valueOf(await answer(true))
    expect(row).toMatchObject({ id: appointmentId, status: 'confirmed', expires: null, roomName: '静谈室' })
    expect(await agenda()).toMatchObject([{ id: appointmentId, status: 'confirmed', expires: null }])
    world.cloud.clock.advance(120 * MINUTE)
    await runWell(world, 'sessions', 'freeRunOut')
    expect(await mine()).toMatchObject({ status: 'confirmed', expires: null })
    expect(await isFree()).toBe(false)
    const [room] = await world.documents('room-days')
    expect(room).toMatchObject({ claims: [{ id: appointmentId, expires: null }] })
  })

  it('with a no frees the place, tells the person, and keeps nothing of what they wrote', async () => {
    const { row } = valueOf(await answer(false))
    expect(row).toMatchObject({ id: appointmentId, status: 'cancelled-by-staff' })
    expect(await mine()).toMatchObject({ status: 'declined' })
    expect(await isFree()).toBe(true)
    expect(await world.documents('room-days')).toMatchObject([{ claims: [] }])
  })
})
