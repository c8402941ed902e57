import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { dateOf, type Weekday } from '#core/domain/time'
import { aCounsellor } from '../../support/makers'
import { type Browser, freePlaces, openWorld, type World } from '../../support/world'

const crowd = Array.from({ length: 200 }, (_, at) => `crowd-${at}`)
const wish = { counsellorId: 'c-songbai', mode: 'room' as const, consentVersion: 1 }

function tally(answers: readonly ({ ok: true } | { ok: false; refusal: string })[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const outcome = answer.ok ? 'booked' : answer.refusal
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

async function confirmed(world: World): Promise<Record<string, unknown>[]> {
  return (await world.documents('appointments')).filter(({ status }) => status === 'confirmed')
}

describe.each([
  ['as fast as it goes', 0],
  ['with 5 ms added to every database call', 5],
])('at once, %s', (_, latencyMs) => {
  let world: World
  let browsers: Browser[]
  beforeAll(async () => {
    world = await openWorld({ extraPeople: crowd, latencyMs, maxInstances: 12 })
    browsers = await Promise.all(crowd.map((openid) => world.as(openid)))
  })
  afterAll(() => world.close())

  it('of 200 people who want one place, exactly one gets it, fifteen times out of fifteen', {
    timeout: 300_000,
  }, async () => {
    const [asking] = browsers as [Browser]
    const places = await freePlaces(asking, 'c-songbai')
    for (let race = 0; race < 15; race += 1) {
      const start = places[race] ?? 0
      const answers = await Promise.all(browsers.map((browser) => browser.call(bookAppointment, { ...wish, start })))
      expect(tally(answers), `race ${race}`).toEqual({ booked: 1, 'slot-taken': 199 })
      const stored = await confirmed(world)
      expect(stored.map((one) => one.start)).toEqual([start])

      const winner = answers.findIndex((answer) => answer.ok)
      const appointmentId = stored[0]?._id as string
      expect(await browsers[winner]?.call(cancelAppointment, { appointmentId })).toMatchObject({ ok: true })
    }
    const days = await world.documents('counsellor-days')
    expect(days.flatMap(({ claims }) => claims)).toEqual([])
  })

  it('one person who wants two places with two counsellors gets one', { timeout: 120_000 }, async () => {
    const [here, there] = [await world.as('sample-resident'), await world.as('sample-resident')]
    for (let race = 0; race < 10; race += 1) {
      const [first = 0, second = 0] = [
        (await freePlaces(here, 'c-songbai'))[race],
        (await freePlaces(here, 'c-zhiyu'))[race],
      ]
      const answers = await Promise.all([
        here.call(bookAppointment, { ...wish, start: first }),
        there.call(bookAppointment, { ...wish, counsellorId: 'c-zhiyu', start: second }),
      ])
      expect(tally(answers), `race ${race}`).toEqual({ booked: 1, 'already-booked': 1 })
      const stored = await confirmed(world)
      expect(stored).toHaveLength(1)
      await here.call(cancelAppointment, { appointmentId: stored[0]?._id as string })
    }
  })

  it('one wish sent ten times is one appointment, and everybody hears of the same one', async () => {
    const person = await world.as('sample-resident-2')
    const start = (await freePlaces(person, 'c-songbai')).at(-1) ?? 0
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => person.call(bookAppointment, { ...wish, start })),
    )
    expect(tally(answers)).toEqual({ booked: 10 })
    expect(new Set(answers.map((answer) => answer.ok && answer.value.appointment.id)).size).toBe(1)
    const stored = await confirmed(world)
    expect(stored).toHaveLength(1)
    await person.call(cancelAppointment, { appointmentId: stored[0]?._id as string })
  })

  it('twenty places of one day all go to those who asked for them', async () => {
    const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday: weekday as Weekday, from: 0, until: 1440 }))
    await world.put('counsellors', aCounsellor({ id: 'c-always', hours: allDay }))
    const [asking] = browsers as [Browser]
    const everywhere = await freePlaces(asking, 'c-always')
    const places = everywhere.filter((start) => dateOf(start) === dateOf(everywhere[0] ?? 0)).slice(0, 20)
    expect(places).toHaveLength(20)
    const answers = await Promise.all(
      places.map(
        (start, at) => browsers[at]?.call(bookAppointment, { ...wish, counsellorId: 'c-always', start }) as never,
      ),
    )
    expect(tally(answers)).toEqual({ booked: 20 })
    expect((await confirmed(world)).map(({ start }) => start as number).sort()).toEqual(places)
    expect(await world.documents('counsellor-days')).toContainEqual(
      expect.objectContaining({ counsellorId: 'c-always', revision: 20 }),
    )
  })

  it('cancelling twice at once frees the place once', async () => {
    const [one] = await confirmed(world)
    const owner = browsers.find((_, at) => world.personId(crowd[at] ?? '') === one?.personId)
    const appointmentId = one?._id as string
    const answers = await Promise.all([
      owner?.call(cancelAppointment, { appointmentId }) as never,
      owner?.call(cancelAppointment, { appointmentId }) as never,
    ])
    expect(tally(answers)).toEqual({ booked: 1, 'already-cancelled': 1 })
    const held = (await world.documents('counsellor-days')).flatMap(
      ({ claims }) => claims as { appointmentId: string }[],
    )
    expect(held.map((claim) => claim.appointmentId)).not.toContain(appointmentId)
    expect(held).toHaveLength(19)
  })
})
