import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { land } from '#core/contracts/sites'
import { type Browser, openWorld, type World } from '../../support/world'

let world: World
let passerBy: Browser
beforeAll(async () => {
  world = await openWorld()
  passerBy = await world.browser()
})
afterAll(() => world.close())

describe('scanning a code', () => {
  it('is refused site-unknown when no such code was ever hung up', async () => {
    expect(await passerBy.call(land, { scene: 'hx-xx-99' })).toEqual({ ok: false, refusal: 'site-unknown' })
  })

  it('is refused site-unknown when the code outlived its site', async () => {
    await world.put('placements', { id: 'left-over', siteId: 's-gone', place: '旧墙' })
    expect(await passerBy.call(land, { scene: 'left-over' })).toEqual({ ok: false, refusal: 'site-unknown' })
  })

  it.each([['a b'], ['心'], [''], ['x'.repeat(33)], ['100%']])(
    'is refused bad-input when the scene is %j',
    async (scene) => {
      expect(await passerBy.call(land, { scene })).toEqual({ ok: false, refusal: 'bad-input' })
    },
  )

  it('shows the site, where it lies and where the code hangs', async () => {
    expect(await passerBy.call(land, { scene: 'hx-cg-01' })).toMatchObject({
      ok: true,
      value: {
        place: '晨光社区三号楼一单元门口',
        site: { id: 's-chenguang', community: '晨光社区', street: '青禾街道（虚构示例）', phone: null },
      },
    })
  })
})
