import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { listSites } from '#core/contracts/sites'
import { openWorld, type World } from '../../support/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the list of sites', () => {
  it('holds every site with its community, for anybody', async () => {
    const answer = await (await world.browser()).call(listSites, {})
    if (!answer.ok) throw new Error(answer.refusal)
    expect(answer.value.sites.map((site) => [site.id, site.community])).toEqual([
      ['s-chenguang', '晨光社区'],
      ['s-liuan', '柳岸社区'],
      ['s-nantang', '南塘社区'],
      ['s-shuxia', '晨光社区'],
    ])
  })

  it('holds all of them when there are more than one read returns', async () => {
    const [site] = sampleWorld.sites
    const ids = Array.from({ length: 1001 }, (_, at) => `s-many-${at}`)
    for (let at = 0; at < ids.length; at += 50) {
      await Promise.all(ids.slice(at, at + 50).map((id) => world.put('sites', { ...site, id })))
    }
    const answer = await (await world.browser()).call(listSites, {})
    if (!answer.ok) throw new Error(answer.refusal)
    expect(new Set(answer.value.sites.map(({ id }) => id)).size).toBe(1005)
  })
})
