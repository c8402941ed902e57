import { beforeAll, describe, expect, it } from 'vitest'
import { setPopulation } from '#core/contracts/courses'
import {
  addNode,
  addSite,
  closeNode,
  listTree,
  moveNode,
  openPlace,
  readBuilt,
  renameNode,
  setAtNode,
  setAtSite,
} from '#core/contracts/organisation'
import { land } from '#core/contracts/sites'
import { acceptInvitation, endPost, inviteStaff, listPosts } from '#core/contracts/staff'
import { aWorld } from '../../support/a-world'
import { anInvitation, aStaffCode } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const add = async (parentId: string, kind: 'community' | 'school' | 'unit' | 'district', name: string) =>
  manager.call(addNode, { parentId, kind, name })
const added = async (...of: Parameters<typeof add>) => valueOf(await add(...of)).saved
const words = { name: '新柳谈心屋', kind: 'counselling-room', address: '新柳路一号（虚构地址）', phone: null } as const
/** Somebody who manages one community alone. */
const ofNantang = async () => {
  const grants = [{ role: 'manager', nodeId: 'n-nantang' }]
  await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
  return world.as('sample-parent')
}

describe('a place is added, and refused', () => {
  it('not-allowed to whoever manages nothing', async () => {
    const draft = { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' } as const
    expect(await person.call(addNode, draft)).toEqual(no('not-allowed'))
    expect(await person.call(listTree, {})).toEqual(no('not-allowed'))
  })

  it('place-not-yours above and beside what somebody manages', async () => {
    const nantang = await ofNantang()
    for (const parentId of ['n-qinghe', 'n-liuan', 'n-nowhere']) {
      const draft = { parentId, kind: 'unit', name: '示例厂' } as const
      expect(await nantang.call(addNode, draft)).toEqual(no('place-not-yours'))
    }
    const { nodes } = valueOf(await nantang.call(listTree, {}))
    expect(nodes.map(({ id }) => id)).toEqual(['n-nantang'])
    expect(await nantang.call(openPlace, { nodeId: 'n-qinghe' })).toEqual(no('place-not-yours'))
    expect(await nantang.call(readBuilt, { nodeId: 'n-qinghe' })).toEqual(no('place-not-yours'))
  })

  it.each([
    ['kind-not-here', 'district', '青禾东区'],
    ['place-name-missing', 'community', '  '],
    ['place-name-taken', 'community', '南塘社区'],
  ] as const)('%s', async (refusal, kind, name) => {
    const before = await world.everything()
    expect(await add('n-qinghe', kind, name)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('tree-too-deep under ten', async () => {
    let parent = 'n-liuan'
    for (let depth = 3; depth <= 10; depth += 1) parent = (await added(parent, 'unit', `第${depth}层`)).id
    expect(await add(parent, 'unit', '第十一层')).toEqual(no('tree-too-deep'))
    const { above } = valueOf(await manager.call(openPlace, { nodeId: parent }))
    expect(above).toHaveLength(9)
    expect(above[0]).toBe('青禾街道（虚构示例）')
  })

  it('and stands in the tree, a school under a community too', async () => {
    const community = await added('n-qinghe', 'community', '新柳社区')
    const school = await added(community.id, 'school', '新柳小学')
    expect(await add(school.id, 'unit', '食堂')).toEqual(no('kind-not-here'))
    const { nodes, more } = valueOf(await manager.call(listTree, { under: community.id }))
    expect(nodes.map(({ name }) => name).sort()).toEqual(['新柳小学', '新柳社区'].sort())
    expect(more).toBe(false)
  })
})

describe('a place is changed', () => {
  it('place-changed to the second of two who saw the same, and nothing of the first is lost', async () => {
    const rename = (name: string) => manager.call(renameNode, { nodeId: 'n-liuan', revision: 1, name })
    const both = await Promise.all([rename('柳岸东社区'), rename('柳岸西社区')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual(no('place-changed'))
    const stands = valueOf(await manager.call(openPlace, { nodeId: 'n-liuan' })).node
    expect(both.flatMap((one) => (one.ok ? one.value.saved.name : []))).toEqual([stands.name])
  })

  it('never into a circle, also by two who move at once', async () => {
    const one = await added('n-liuan', 'unit', '甲厂')
    const other = await added('n-liuan', 'unit', '乙厂')
    const moves = await Promise.all([
      manager.call(moveNode, { nodeId: one.id, revision: 1, parentId: other.id }),
      manager.call(moveNode, { nodeId: other.id, revision: 1, parentId: one.id }),
    ])
    expect(moves.filter(({ ok }) => ok)).toHaveLength(1)
    expect(moves.find(({ ok }) => !ok)).toEqual(no('tree-circle'))
    expect(await manager.call(moveNode, { nodeId: one.id, revision: 9, parentId: 'n-nantang' })).toEqual(
      no('place-changed'),
    )
  })

  it('place-on-top: nobody moves or closes the uppermost that they manage', async () => {
    const nantang = await ofNantang()
    const seen = { nodeId: 'n-nantang', revision: 1 }
    expect(await nantang.call(moveNode, { ...seen, parentId: 'n-nantang' })).toEqual(no('place-on-top'))
    expect(await nantang.call(closeNode, { ...seen, closed: true })).toEqual(no('place-on-top'))
    valueOf(await nantang.call(renameNode, { ...seen, name: '南塘新社区' }))
  })

  it('closed only when it is empty, and then nothing is added until it is opened again', async () => {
    const community = await added('n-qinghe', 'community', '新柳社区')
    const school = await added(community.id, 'school', '新柳小学')
    const close = (nodeId: string, revision: number, closed = true) =>
      manager.call(closeNode, { nodeId, revision, closed })
    expect(await close(community.id, 1)).toEqual(no('place-has-places'))
    valueOf(await close(school.id, 1))
    const { saved } = valueOf(await manager.call(addSite, { nodeId: community.id, words }))
    expect(saved.revision).toBe(1)
    expect(await close(community.id, 1)).toEqual(no('place-has-sites'))
    expect(await close('n-nantang', 1)).toEqual(no('place-has-sites'))
    const empty = await added('n-qinghe', 'community', '空社区')
    const grants = [{ role: 'editor', nodeId: empty.id }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    expect(await close(empty.id, 1)).toEqual(no('place-has-staff'))
    expect(valueOf(await manager.call(openPlace, { nodeId: empty.id })).staff).toBe(1)
    const suspended = { by: 'x', at: 1 }
    await world.put('staff', { id: world.personId('sample-parent'), grants: [{ ...grants[0], suspended }], v: 2 })
    expect(await close(empty.id, 1)).toEqual(no('place-has-staff'))
    const post = {
      staffId: world.personId('sample-parent'),
      nodeId: empty.id,
      role: 'editor',
      counsellorId: null,
    } as const
    valueOf(await manager.call(endPost, post))
    const closed = valueOf(await close(empty.id, 1)).saved
    expect(closed.closedOn).not.toBe(null)
    expect(await add(empty.id, 'school', '空小学')).toEqual(no('place-closed'))
    expect(await manager.call(addSite, { nodeId: empty.id, words })).toEqual(no('place-closed'))
    expect(valueOf(await close(empty.id, closed.revision, false)).saved.closedOn).toBe(null)
  })

  it('nobody is invited to a closed one, nor takes up a post there that they were invited to before', async () => {
    const empty = await added('n-qinghe', 'community', '空社区')
    const code = await aStaffCode(world, { nodeId: empty.id })
    const closing = { nodeId: empty.id, revision: 1, closed: true }
    const closed = valueOf(await manager.call(closeNode, closing)).saved
    const invitation = { ...anInvitation, nodeId: empty.id }
    expect(await manager.call(inviteStaff, invitation)).toEqual(no('place-not-yours'))
    expect(valueOf(await manager.call(listPosts, {})).places.map(({ id }) => id)).not.toContain(empty.id)
    expect(await person.call(acceptInvitation, { code })).toEqual(no('inviter-no-more'))
    valueOf(await manager.call(closeNode, { ...closing, revision: closed.revision, closed: false }))
    valueOf(await person.call(acceptInvitation, { code }))
  })

  it('a site begun while its place is closed: one is first, and no site is left behind', async () => {
    const empty = await added('n-qinghe', 'community', '空社区')
    const [site, closed] = await Promise.all([
      manager.call(addSite, { nodeId: empty.id, words }),
      manager.call(closeNode, { nodeId: empty.id, revision: 1, closed: true }),
    ])
    expect([site, closed].filter(({ ok }) => ok)).toHaveLength(1)
    expect([no('place-closed'), no('place-has-sites')]).toContainEqual([site, closed].find(({ ok }) => !ok))
  })
})

it('how many live at a place stands on its page with its source and its day, to whoever manages it alone', async () => {
  const here = async () => valueOf(await manager.call(openPlace, { nodeId: 'n-liuan' })).population
  expect(await here()).toBe(null)
  const population = {
    residents: 8400,
    countedOn: '2026-01-01',
    source: '示例年鉴',
  }
  valueOf(await manager.call(setPopulation, { nodeId: 'n-liuan', revision: null, population }))
  expect(await here()).toEqual({ ...population, revision: 1 })
  expect(valueOf(await manager.call(openPlace, { nodeId: 'n-nantang' })).population).toBe(null)
  expect(await (await ofNantang()).call(openPlace, { nodeId: 'n-liuan' })).toEqual(no('place-not-yours'))
})

describe('what is set', () => {
  it('holds below, says whence it comes, and can be overridden and given back', async () => {
    const held = async (nodeId: string) =>
      valueOf(await manager.call(openPlace, { nodeId })).settings.find(({ key }) => key === 'pauseDays')
    expect(await held('n-liuan')).toEqual({ key: 'pauseDays', value: 14, own: null, from: null, above: 14 })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, key: 'pauseDays', value: 7 }))
    expect(await held('n-liuan')).toMatchObject({ value: 7, own: null, from: '青禾街道（虚构示例）', above: 7 })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-liuan', revision: 1, key: 'pauseDays', value: 3 }))
    expect(await held('n-liuan')).toMatchObject({ value: 3, own: 3, from: '柳岸社区', above: 7 })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-liuan', revision: 2, key: 'pauseDays', value: null }))
    expect(await held('n-liuan')).toMatchObject({ value: 7, own: null })
  })

  it.each([
    ['setting-outside', 'n-liuan', 1, 61],
    ['setting-outside', 'n-liuan', 1, 0],
    ['place-changed', 'n-liuan', 2, 7],
    ['place-not-yours', 'n-nowhere', 1, 7],
  ])('%s is refused', async (refusal, nodeId, revision, value) => {
    expect(await manager.call(setAtNode, { nodeId, revision, key: 'pauseDays', value })).toEqual(no(refusal))
  })

  it('not above: who manages a community cannot set anything for its street', async () => {
    const nantang = await ofNantang()
    const set = { key: 'pauseDays', value: 7 } as const
    expect(await nantang.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, ...set })).toEqual(no('place-not-yours'))
    expect(await nantang.call(setAtSite, { siteId: 's-liuan', revision: 1, ...set })).toEqual(no('site-not-yours'))
    expect(await nantang.call(setAtSite, { siteId: 's-nantang', revision: 2, ...set })).toEqual(no('site-changed'))
    valueOf(await nantang.call(setAtSite, { siteId: 's-nantang', revision: 1, ...set }))
  })
})

describe('建成率', () => {
  const communities = async () =>
    valueOf(await manager.call(readBuilt, {})).tiers.find(({ tier }) => tier === 'community')

  it('counts the places of a tier that have what is asked, against what is set', async () => {
    expect(await communities()).toMatchObject({ places: 3, built: 3, share: 10_000, target: 90, reached: true })
    await added('n-qinghe', 'community', '新柳社区')
    expect(await communities()).toMatchObject({
      places: 4,
      built: 3,
      share: 7500,
      reached: false,
      without: ['新柳社区'],
    })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, key: 'builtCommunity', value: 75 }))
    expect(await communities()).toMatchObject({ target: 75, reached: true })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 2, key: 'builtCommunity', value: 0 }))
    expect(await communities()).toMatchObject({ target: null, reached: null })
  })
})

it('a street without any change lands as before', async () => {
  expect(valueOf(await person.call(land, { scene: 'hx-nt-01' })).site.special).toBe(undefined)
})
