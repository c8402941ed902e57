import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consents } from '#core/content/consents'
import { listMyAppointments } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { mondayAt } from '../../support/makers'
import { withNextRelease } from '../../support/next-release'
import { asProgram } from '../../support/sealing'
import { anAttempt, type Browser, freePlaces, openWorld, type World } from '../../support/world'

type Release = 'appointments' | 'appointments-next'
const [now, next] = ['appointments', 'appointments-next'] as const
const counsellorId = 'c-zhiyu'

let functions: Awaited<ReturnType<typeof withNextRelease>>
let world: World
let places: Instant[]
beforeAll(async () => {
  functions = await withNextRelease()
  world = await openWorld({ at: mondayAt(6), cloud: { functionsDir: functions.dir } })
})
beforeEach(async () => {
  await world.reset()
  places = await freePlaces(await world.browser(), counsellorId, world.cloud.clock.now())
})
afterAll(async () => {
  await world.close()
  functions.remove()
})

/** What a program asks, answered by the one release or the other. */
async function ask(browser: Browser, release: Release, action: string, input: object, changes = true) {
  const attempt = changes ? { attempt: anAttempt(world.cloud.clock.now()) } : {}
  const { event, open } = asProgram('appointments', { action, input, ...attempt })
  const { reply } = await browser.send(release, JSON.stringify(event))
  return open(reply.result) as { readonly ok: boolean; readonly refusal?: string; readonly value?: any }
}
const book = (browser: Browser, release: Release, start = places[0]) =>
  ask(browser, release, 'book', {
    ...{ counsellorId, start, mode: 'room' },
    consentVersion: consents['book-appointment'].version,
  })
const mine = async (browser: Browser, release: Release) => ask(browser, release, 'listMine', {}, false)
const personOf = async (name: string) =>
  (await world.documents('people')).find(({ _id }) => _id === world.personId(name))

describe('two releases of a function over one database, as while functions are replaced one after another', () => {
  it('the newer one takes over what the older one wrote, whole', async () => {
    const resident = await world.as('sample-resident')
    const booked = await book(resident, now)
    expect(booked.ok).toBe(true)
    expect(await personOf('sample-resident')).not.toHaveProperty('greeting')
    const seen = await mine(resident, next)
    expect(seen.value.appointments.map(({ id }: { id: string }) => id)).toEqual([booked.value.appointment.id])
    expect(await ask(resident, next, 'cancel', { appointmentId: booked.value.appointment.id })).toMatchObject({
      ok: true,
    })
    expect(await personOf('sample-resident')).toMatchObject({ greeting: '' })
  })

  it('the older one says "later" of what the newer one wrote, shows nothing half, and changes nothing of it', async () => {
    const resident = await world.as('sample-resident')
    const booked = await book(resident, next)
    expect(booked.ok).toBe(true)
    const before = await world.everything()
    expect(await mine(resident, now)).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await book(resident, now, places[6])).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await ask(resident, now, 'cancel', { appointmentId: booked.value.appointment.id })).toEqual({
      ok: false,
      refusal: 'unavailable',
    })
    expect(await world.everything()).toEqual(before)
    const seen = await mine(resident, next)
    expect(seen.value.appointments.map(({ id }: { id: string }) => id)).toEqual([booked.value.appointment.id])
  })

  it('a place that one of them gave is taken for the other', async () => {
    expect(await book(await world.as('sample-resident'), next)).toMatchObject({ ok: true })
    expect(await freePlaces(await world.browser(), counsellorId, world.cloud.clock.now())).not.toContain(places[0])
    expect(await book(await world.as('sample-parent'), now)).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await book(await world.as('sample-parent'), now, places[6])).toMatchObject({ ok: true })
    expect(await book(await world.as('sample-resident-2'), next, places[6])).toEqual({
      ok: false,
      refusal: 'slot-taken',
    })
  })

  it('twenty people at one place, half of them each: one has it', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => world.browser()))
    const answers = await Promise.all(people.map((person, at) => book(person, at % 2 === 0 ? now : next)))
    const [had, others] = [answers.filter(({ ok }) => ok), answers.filter(({ ok }) => !ok)]
    expect(had).toHaveLength(1)
    expect([...new Set(others.map(({ refusal }) => refusal))].filter((one) => one !== 'busy')).toEqual(['slot-taken'])
    const standing = (await world.appointments()).filter(({ start }) => start === places[0])
    expect(standing).toHaveLength(1)
  })

  it('what only one of them knows to do is refused by the other by name', async () => {
    const resident = await world.as('sample-resident')
    const before = await world.everything()
    expect(await ask(resident, now, 'lendUmbrella', {})).toEqual({ ok: false, refusal: 'unknown-action' })
    expect(await world.everything()).toEqual(before)
    expect((await resident.call(listMyAppointments, {})).ok).toBe(true)
  })
})
