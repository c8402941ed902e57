import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { listSites } from '#core/contracts/sites'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'

const world = aWorld()
const page = async (after?: string) =>
  valueOf(await (await world.browser()).call(listSites, after === undefined ? {} : { after }))
const list = async () => (await page()).sites

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
    expect(await world.callAsNobody(listSites, {})).toEqual({ ok: true, value: { sites, next: null } })
  })

  it('comes in pages of thirty, each site on one of them', async () => {
    const [site] = sampleWorld.sites
    const many = Array.from({ length: 56 }, (_, at) => ({ ...site, id: `s-many-${10 + at}` }))
    await world.add('sites', many)
    const first = await page()
    const second = await page(first.next ?? undefined)
    expect([first.sites.length, first.next]).toEqual([30, 's-many-37'])
    expect([second.sites.length, second.next]).toEqual([30, null])
    const ids = [...first.sites, ...second.sites].map(({ id }) => id)
    expect(ids).toEqual(['s-chenguang', 's-liuan', ...many.map(({ id }) => id), 's-nantang', 's-shuxia'])
  })
})
