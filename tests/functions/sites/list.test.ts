import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { listSites } from '#core/contracts/sites'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'

const world = aWorld()
const list = async () => valueOf(await (await world.browser()).call(listSites, {})).sites

describe('the list of sites', () => {
  it('holds every site with its community and street, for anybody', async () => {
    const sites = await list()
    expect(sites.map((site) => [site.id, site.community])).toEqual([
      ['s-chenguang', '晨光社区'],
      ['s-liuan', '柳岸社区'],
      ['s-nantang', '南塘社区'],
      ['s-shuxia', '晨光社区'],
    ])
    expect(new Set(sites.map(({ street }) => street))).toEqual(new Set(['青禾街道（虚构示例）']))
    expect(await world.callAsNobody(listSites, {})).toEqual({ ok: true, value: { sites } })
  })

  it('holds all of them when there are more than one read returns', async () => {
    const [site] = sampleWorld.sites
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...site, id: `s-many-${at}` }))
    await world.add('sites', many)
    expect(new Set((await list()).map(({ id }) => id)).size).toBe(1005)
  })
})
