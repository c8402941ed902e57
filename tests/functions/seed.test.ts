import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment } from '#core/contracts/appointments'
import { seed } from '../../config/seed'
import { freePlace, identityKey, openWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('seeding', () => {
  it('writes the whole sample world, staff under ids that say nothing', async () => {
    const counts = Object.fromEntries((await world.everything()).map(([name, documents]) => [name, documents.length]))
    expect(counts).toEqual({
      nodes: sampleWorld.nodes.length,
      sites: sampleWorld.sites.length,
      placements: sampleWorld.placements.length,
      counsellors: sampleWorld.counsellors.length,
      staff: sampleWorld.staff.length,
      articles: articles.length,
      'counsellor-days': 0,
      people: 0,
      appointments: 0,
      administrations: 0,
    })
    expect(JSON.stringify(await world.documents('staff'))).not.toContain('sample-')
  })

  it('again changes nothing, and leaves what people did since', async () => {
    const resident = await world.as('sample-resident')
    const start = await freePlace(resident, 'c-yunxi')
    await resident.call(bookAppointment, { counsellorId: 'c-yunxi', start, mode: 'room', consentVersion: 1 })
    const before = await world.everything()
    await seed({ cloud: world.cloud, identityKey })
    expect(await world.everything()).toEqual(before)
  })

  it('fails loudly when a collection is missing', async () => {
    const broken = await openWorld({ leaveOut: ['sites'] })
    await expect(seed({ cloud: broken.cloud, identityKey })).rejects.toThrow('not exist: sites')
    await broken.close()
  })
})
