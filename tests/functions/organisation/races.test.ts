import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { addNode, addSite, changeSite, closeNode, moveNode, setAtNode } from '#core/contracts/organisation'
import { acceptInvitation } from '#core/contracts/staff'
import { dateOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish } from '../../support/makers'
import { aStaffCode } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const times = Array.from({ length: whole ? 15 : 2 }, (_, at) => at + 1)
const won = (answers: readonly { readonly ok: boolean }[]) => answers.filter(({ ok }) => ok)
const refusalOf = (answers: readonly object[]) => answers.flatMap((one) => ('refusal' in one ? [one.refusal] : []))
const words = { name: '新柳谈心屋', kind: 'counselling-room', address: '新柳路一号（虚构地址）', phone: null } as const
const added = async (kind: 'community' | 'unit', name: string, parentId = 'n-qinghe') =>
  valueOf(await manager.call(addNode, { parentId, kind, name })).saved

describe.each(times)('at once, time %i', () => {
  it('two units are never moved under each other', async () => {
    const [one, other] = [await added('unit', '一厂'), await added('unit', '二厂')]
    const answers = await Promise.all([
      manager.call(moveNode, { nodeId: one.id, revision: 1, parentId: other.id }),
      manager.call(moveNode, { nodeId: other.id, revision: 1, parentId: one.id }),
    ])
    expect(won(answers)).toHaveLength(1)
    expect(refusalOf(answers)).toEqual(['tree-circle'])
  })

  it('two of one name never stand under the same place', async () => {
    const draft = { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' } as const
    const answers = await Promise.all([manager.call(addNode, draft), manager.call(addNode, draft)])
    expect(won(answers)).toHaveLength(1)
    expect(refusalOf(answers)).toEqual(['place-name-taken'])
  })

  it('no site is left behind at a place that closes', async () => {
    const empty = await added('community', '空社区')
    const answers = await Promise.all([
      manager.call(addSite, { nodeId: empty.id, words }),
      manager.call(closeNode, { nodeId: empty.id, revision: 1, closed: true }),
    ])
    expect(won(answers)).toHaveLength(1)
    expect(['place-closed', 'place-has-sites']).toContain(refusalOf(answers)[0])
  })

  it('no place is left behind under one that closes', async () => {
    const empty = await added('community', '空社区')
    const answers = await Promise.all([
      manager.call(addNode, { parentId: empty.id, kind: 'unit', name: '示例厂' }),
      manager.call(closeNode, { nodeId: empty.id, revision: 1, closed: true }),
    ])
    expect(won(answers)).toHaveLength(1)
    expect(['place-closed', 'place-has-places']).toContain(refusalOf(answers)[0])
  })

  it('nobody takes up a post at a place that closes', async () => {
    const empty = await added('community', '空社区')
    const code = await aStaffCode(world, { nodeId: empty.id })
    const answers = await Promise.all([
      person.call(acceptInvitation, { code }),
      manager.call(closeNode, { nodeId: empty.id, revision: 1, closed: true }),
    ])
    expect(won(answers)).toHaveLength(1)
    expect(['inviter-no-more', 'place-has-staff']).toContain(refusalOf(answers)[0])
  })

  it('of two who set one thing the second one is told', async () => {
    const set = (value: number) => manager.call(setAtNode, { nodeId: 'n-liuan', revision: 1, key: 'pauseDays', value })
    const answers = await Promise.all([set(7), set(8)])
    expect(won(answers)).toHaveLength(1)
    expect(refusalOf(answers)).toEqual(['place-changed'])
  })

  it('nobody who books stands before a door that shuts', async () => {
    const wish = aWish()
    const day = dateOf(wish.start)
    const closure = { from: day, until: day, between: null, reason: '水管检修' }
    const answers = await Promise.all([
      person.call(bookAppointment, wish),
      manager.call(changeSite, { siteId: 's-chenguang', revision: 1, change: { part: 'add-closure', closure } }),
    ])
    expect(won(answers)).toHaveLength(1)
  })
})
