import { describe, expect, it } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { aWorld } from '../../support/a-world'

const world = aWorld()
const rolesOf = async (openid?: string) => (await world.browser(openid)).call(whoAmI, {})

describe('who I am', () => {
  it('is refused not-signed-in when the platform knows nobody', async () => {
    expect(await world.callAsNobody(whoAmI, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('is nobody in particular for a resident and for a new browser', async () => {
    expect(await rolesOf('sample-resident')).toEqual({ ok: true, value: { roles: [], posts: 0, unread: 0 } })
    expect(await rolesOf()).toEqual({ ok: true, value: { roles: [], posts: 0, unread: 0 } })
  })

  it.each([
    ['sample-counsellor', 'counsellor', '咨询师', '晨光社区'],
    ['sample-manager', 'manager', '管理员', '青禾街道（虚构示例）'],
  ])('for %s is a %s of the place that gave the role', async (openid, role, postName, nodeName) => {
    expect(await rolesOf(openid)).toEqual({
      ok: true,
      value: { roles: [{ role, postName, nodeName }], posts: 1, unread: 0 },
    })
  })

  it('is every role somebody has, in their order, also where the place is gone', async () => {
    const grants = [
      { role: 'manager', nodeId: 'n-liuan' },
      { role: 'counsellor', nodeId: 'n-gone', counsellorId: 'c-yunxi' },
      { role: 'counsellor', nodeId: 'n-liuan' },
    ]
    await world.put('staff', { id: world.personId('sample-parent'), grants } as { id: string })
    expect(await rolesOf('sample-parent')).toEqual({
      ok: true,
      value: {
        roles: [
          { role: 'manager', postName: '管理员', nodeName: '柳岸社区' },
          { role: 'counsellor', postName: '咨询师', nodeName: '' },
          { role: 'counsellor', postName: '咨询师', nodeName: '柳岸社区' },
        ],
        posts: 3,
        unread: 0,
      },
    })
  })

  it('leaves nothing behind', async () => {
    const before = await world.everything()
    await rolesOf('sample-parent')
    expect(await world.everything()).toEqual(before)
  })
})
