import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { land } from '#core/contracts/sites'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let passerBy: Browser
beforeAll(async () => {
  passerBy = await world.browser()
})

const { sites, placements, nodes } = sampleWorld
const [chenguang] = sites as [(typeof sites)[number]]

describe('scanning a code is refused', () => {
  it('site-unknown when no such code was ever hung up', async () => {
    expect(await passerBy.call(land, { scene: 'hx-xx-99' })).toEqual({ ok: false, refusal: 'site-unknown' })
  })

  it('site-unknown when the code outlived its site', async () => {
    await world.put('placements', { id: 'left-over', siteId: 's-gone', place: '旧墙' })
    expect(await passerBy.call(land, { scene: 'left-over' })).toEqual({ ok: false, refusal: 'site-unknown' })
  })

  it.each([['a b'], ['心'], [''], ['x'.repeat(33)], ['100%'], ['a"b']])(
    'bad-input when the scene is %j',
    async (scene) => {
      expect(await passerBy.call(land, { scene })).toEqual({ ok: false, refusal: 'bad-input' })
    },
  )
})

describe('scanning a code', () => {
  it.each(placements.map(({ id, siteId, place }) => [id, siteId, place]))(
    'of %s leads to %s, and says where it hangs, to anybody',
    async (scene, siteId, place) => {
      expect(valueOf(await passerBy.call(land, { scene }))).toMatchObject({ site: { id: siteId }, place })
      expect(valueOf(await world.callAsNobody(land, { scene }))).toMatchObject({ site: { id: siteId }, place })
    },
  )

  it('says where it is on a map where somebody measured, and nothing where nobody did', async () => {
    const at = async () => valueOf(await passerBy.call(land, { scene: 'hx-cg-01' })).site.location
    expect(await at()).toBe(undefined)
    const { _id, ...stored } = (await world.documents('sites')).find((one) => one._id === chenguang.id) ?? {}
    const location = { latitude: 30.5, longitude: 114.3 }
    await world.put('sites', { ...stored, id: chenguang.id, location })
    expect(await at()).toEqual(location)
  })

  it('shows all a passer-by may see of the site, and where it lies', async () => {
    // What is set there and who changed it how often is the managers' affair.
    const { id, name, address, openingHours, phone } = chenguang
    const shown = { id, name, address, openingHours, phone }
    const rooms = chenguang.rooms.map((room) => ({ id: room.id, name: room.name }))
    expect(valueOf(await passerBy.call(land, { scene: 'hx-cg-01' }))).toEqual({
      place: '晨光社区三号楼一单元门口',
      site: { ...shown, rooms, community: '晨光社区', street: '青禾街道（虚构示例）' },
      referrals: [
        {
          kind: 'child-recheck',
          name: '青禾区妇幼保健所儿童保健科（虚构示例）',
          address: '青禾区银杏路，门诊楼二楼（虚构地址）',
          phone: null,
          source: '示例数据，不是真的；正式使用前由站点按当地公布的填写',
          checkedOn: '2026-11-26',
        },
      ],
      within: ['n-chenguang', 'n-qinghe'],
    })
  })

  it('says nothing of whom a site sends people on to where nobody has looked any up', async () => {
    const { referrals: _, ...without } = chenguang
    await world.put('sites', without)
    expect(valueOf(await passerBy.call(land, { scene: 'hx-cg-01' }))).not.toHaveProperty('referrals')
  })

  it('takes every character WeChat allows, and thirty-two of them', async () => {
    for (const id of ["!#$&'()*+,/:;=?@-._~", 'x'.repeat(32)]) {
      await world.put('placements', { id, siteId: 's-liuan', place: '墙' })
      expect(await passerBy.call(land, { scene: id })).toMatchObject({ ok: true, value: { place: '墙' } })
    }
  })

  it.each([
    ['lies in a community of no street', null, ['晨光社区', '']],
    ['lies in a circle, as it must not', 'n-chenguang', ['晨光社区', '']],
    ['lies under a node that is gone', 'n-gone', ['晨光社区', '']],
  ])('shows what is known when the site %s', async (_, parentId, [community, street]) => {
    const node = nodes.find(({ id }) => id === 'n-chenguang') as (typeof nodes)[number]
    await world.put('nodes', { ...node, parentId })
    expect(valueOf(await passerBy.call(land, { scene: 'hx-cg-01' })).site).toMatchObject({ community, street })
  })

  it('shows no names when the site lies nowhere, and the nearest ones when there are several above it', async () => {
    await world.put('sites', { ...chenguang, nodeId: 'n-gone' })
    expect(valueOf(await passerBy.call(land, { scene: 'hx-cg-01' })).site).toMatchObject({ community: '', street: '' })
    await world.put('sites', chenguang)
    await world.put('nodes', { id: 'n-chenguang', kind: 'community', name: '里', parentId: 'n-outer' } as {
      id: string
    })
    await world.put('nodes', { id: 'n-outer', kind: 'community', name: '外', parentId: 'n-qinghe' } as { id: string })
    expect(valueOf(await passerBy.call(land, { scene: 'hx-cg-01' })).site).toMatchObject({
      community: '里',
      street: '青禾街道（虚构示例）',
    })
  })
})
