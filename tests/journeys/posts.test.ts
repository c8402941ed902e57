import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()
const pieces = 'community/pages/pieces/index'

describe.each(targets)('a post on the $name build', (target) => {
  it('is offered, read, taken up and signed for; put to rest it is refused, and the way on says how it stands', async () => {
    const manager = await phoneOf(target, 'sample-manager')
    await manager.launch('pages/me/index')
    await manager.tap('my-people')
    await manager.tap('invite')
    await manager.tap('node-n-chenguang')
    await manager.tap('role-editor')
    await manager.tap('make-code')
    await manager.see('请写上同事之间怎么称呼。')
    await manager.el('invited-name').fill('示例新同事')
    await manager.tap('make-code')
    const code = await manager.el('staff-code').innerText()

    const person = await phoneOf(target)
    await person.launch('pages/me/index')
    await person.tap('to-join')
    await person.el('join-code').fill('CDFG HJKM NPQR')
    await person.tap('look')
    await person.see(/没有找到这份邀请/)
    await person.el('join-code').fill(code.toLowerCase())
    await person.tap('look')
    await person.see('编辑 · 晨光社区')
    await person.see('居民的预约、自评和电话')
    await person.tap('accept')
    await person.see('还没有签约定')

    // Nothing of the work opens before that, and what is refused leads to where it can be put right.
    await person.launch(pieces)
    await person.see(/还没有签现在这一版保密约定/)
    await person.tap('way-on')
    await person.tap('sign')
    await person.see('在岗')
    await person.launch(pieces)
    await person.el('new-piece').waitFor()

    await manager.launch('manager/pages/people/index')
    await manager.page.getByText('示例新同事', { exact: true }).first().click()
    await manager.tap('open-person')
    await manager.tap('put-to-rest')
    await manager.see('暂停着')
    await person.launch(pieces)
    await person.see(/你在这里的岗位现在暂停着/)
    await person.tap('way-on')
    await person.see('暂停着')
    expect((await world.documents('staff-invitations')).map(({ used }) => used !== undefined)).toEqual([true])
    expect(await manager.faults()).toEqual([])
    expect(await person.faults()).toEqual([])
  })
})
