import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, listCounsellors, listMyAppointments } from '#core/contracts/appointments'
import { DAY, HOUR } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { anAppointment, aWish, mondayAt } from '../support/makers'
import { valueOf } from '../support/value-of'

const world = aWorld()

/** Whether the tests are shuffled or not: each of these finds what the others leave, unless a reset takes it away. */
describe('a test finds the world as the sample has it', () => {
  const [site] = sampleWorld.sites as [(typeof sampleWorld.sites)[number]]
  const beginning = async () => JSON.stringify(await world.everything())

  it.each<[string, () => Promise<unknown>]>([
    ['booked', async () => (await world.as('sample-resident')).call(bookAppointment, aWish())],
    ['changed a site', () => world.put('sites', { ...site, name: '别处' })],
    ['took every site away', () => world.empty('sites')],
    [
      'left more than one read returns',
      () =>
        world.add(
          'people',
          Array.from({ length: 1001 }, (_, at) => ({ id: `0-${at}`, openAppointment: null })),
        ),
    ],
  ])('after somebody %s', async (_, change) => {
    const before = await beginning()
    await change()
    expect(await beginning()).not.toBe(before)
    await world.reset()
    expect(await beginning()).toBe(before)
  })

  it('at its time, a little later, whatever the clock was set to', async () => {
    world.cloud.clock.advance(400 * DAY)
    await world.reset()
    const later = world.cloud.clock.now() - mondayAt(6)
    expect(later).toBeGreaterThanOrEqual(0)
    expect(later).toBeLessThan(2 * HOUR)
  })

  it('with nothing going wrong and nothing slow', async () => {
    world.cloud.faults.fillDisk()
    world.cloud.faults.conflict({ next: 1000 })
    world.cloud.setLatency(60_000)
    await world.reset()
    const resident = await world.as('sample-resident')
    expect(await resident.call(bookAppointment, aWish())).toMatchObject({ ok: true })
  })

  it.each([
    ['on the same day', 0],
    ['though the clock ran ahead', 30 * DAY],
    ['though the clock was put back', -30 * DAY],
  ])('without the words an instance had in mind, %s', async (_, jump) => {
    const resident = await world.as('sample-resident')
    const roomNames = async () =>
      valueOf(await resident.call(listMyAppointments, {})).appointments.map((one) => one.siteName)
    const mine = anAppointment({ personId: world.personId('sample-resident'), siteId: site.id })
    world.cloud.clock.advance(jump)
    await world.put('appointments', mine)
    await world.put('sites', { ...site, name: '别处' })
    expect(await roomNames()).toEqual(['别处'])
    await world.reset()
    await world.put('appointments', mine)
    expect(await roomNames()).toEqual([site.name])
  })

  it('and the browsers are still whose they were', async () => {
    const counsellor = await world.as('sample-counsellor')
    await world.reset()
    expect(await counsellor.call(listCounsellors, {})).toMatchObject({ ok: true })
  })
})
