import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, aWish, mondayAt } from '../../support/makers'
import { tally } from '../../support/order'
import { confirmedAppointments, storedClaims } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import { patience, whole } from '../../support/whole'
import { type Browser, freePlaces } from '../../support/world'

const crowd = Array.from({ length: 200 }, (_, at) => `crowd-${at}`)
/** At every half hour: sessions of fifty minutes that begin between those of the others. */
const halfHourly = { hours: aroundTheClock, sessionMinutes: 25, gapMinutes: 5 }
const races = whole ? 15 : 5

describe.each([
  ['as fast as it goes', 0],
  ['with 5 ms added to every database call', 5],
])('at once, %s', (_, latencyMs) => {
  const world = aWorld({ extraPeople: crowd, latencyMs, maxInstances: 12 })
  let browsers: Browser[]
  let resident: Browser
  beforeAll(async () => {
    browsers = await Promise.all(crowd.map((openid) => world.as(openid)))
    resident = await world.as('sample-resident')
  })

  const confirmed = () => confirmedAppointments(world)
  const claims = async () => (await storedClaims(world)).days

  it(`of 200 people who want one place, exactly one gets it, ${races} times out of ${races}`, {
    timeout: 300_000 * patience,
  }, async () => {
    const places = await freePlaces(resident, 'c-songbai', world.cloud.clock.now())
    for (let race = 0; race < races; race += 1) {
      const wish = aWish({ counsellorId: 'c-songbai', start: places[race] ?? 0 })
      const answers = await Promise.all(browsers.map((browser) => browser.call(bookAppointment, wish)))
      expect(tally(answers), `race ${race}`).toEqual({ done: 1, 'slot-taken': 199 })
      const stored = await confirmed()
      expect(stored.map((one) => one.start)).toEqual([wish.start])

      const winner = answers.findIndex((answer) => answer.ok)
      const appointmentId = stored[0]?.id as string
      expect(await browsers[winner]?.call(cancelAppointment, { appointmentId })).toMatchObject({ ok: true })
      // One person may book six times a day, and the quickest wins more often: each race is everybody's first.
      await world.empty('people')
    }
    expect(await storedClaims(world)).toEqual({ days: [], rooms: [] })
  })

  it('one person who wants two places at one time with two counsellors gets one', {
    timeout: 120_000 * patience,
  }, async () => {
    const there = await world.as('sample-resident')
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, halfHourly)))
    const places = await freePlaces(resident, 'c-songbai', world.cloud.clock.now())
    for (let race = 0; race < races; race += 1) {
      const answers = await Promise.all([
        resident.call(bookAppointment, aWish({ counsellorId: 'c-songbai', start: places[race] ?? 0 })),
        there.call(bookAppointment, aWish({ counsellorId: 'c-always', start: (places[race] ?? 0) + 30 * MINUTE })),
      ])
      expect(tally(answers), `race ${race}`).toEqual({ done: 1, overlapping: 1 })
      const stored = await confirmed()
      expect(stored).toHaveLength(1)
      valueOf(await resident.call(cancelAppointment, { appointmentId: stored[0]?.id as string }))
      await world.empty('people')
    }
  })

  it('one wish sent ten times is one appointment, and everybody hears of the same one', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => resident.call(bookAppointment, aWish())))
    expect(tally(answers)).toEqual({ done: 10 })
    expect(new Set(answers.map((answer) => valueOf(answer).appointment.id)).size).toBe(1)
    expect(await confirmed()).toHaveLength(1)
    expect(await claims()).toHaveLength(1)
  })

  it('twenty places of one day all go to those who asked for them', { timeout: 120_000 * patience }, async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const starts = Array.from({ length: 20 }, (_, at) => instantAt('2026-11-24') + at * HOUR)
    const answers = await Promise.all(
      starts.map((start, at) =>
        (browsers[at] as Browser).call(bookAppointment, aWish({ counsellorId: 'c-always', start })),
      ),
    )
    expect(tally(answers)).toEqual({ done: 20 })
    expect((await confirmed()).map(({ start }) => start).sort()).toEqual(starts)
    expect(await world.documents('counsellor-days')).toMatchObject([{ counsellorId: 'c-always', revision: 20 }])
    expect(await claims()).toHaveLength(20)
  })

  it('cancelling twice at once frees the place once, and no other', async () => {
    const [one, other] = browsers as [Browser, Browser]
    const { appointment } = valueOf(await one.call(bookAppointment, aWish()))
    const stays = valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) }))).appointment
    const cancel = () => one.call(cancelAppointment, { appointmentId: appointment.id })
    expect(tally(await Promise.all([cancel(), cancel()]))).toEqual({ done: 1, 'already-cancelled': 1 })
    expect(await claims()).toMatchObject([{ id: stays.id }])
    expect(await world.documents('counsellor-days')).toMatchObject([{ revision: 3 }])
  })
})
