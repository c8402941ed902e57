import { beforeAll, describe, expect, it } from 'vitest'
import { addNode } from '#core/contracts/organisation'
import { checkTables, importTables } from '#core/contracts/setup'
import { acceptInvitation, inviteStaff, listPeople, lookAtInvitation, withdrawInvitation } from '#core/contracts/staff'
import type { RowFaultKind } from '#core/domain/setup/faults'
import { DAY } from '#core/domain/time'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { invitedAt } from '../../../cloudfunctions/_runtime/staff-names'
import { aWorld } from '../../support/a-world'
import { grantsOf } from '../../support/staff'
import { aCsv, aWorkbook, peopleHead, placesHead, streetPeople, streetPlaces } from '../../support/tables'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser, functionEnv } from '../../support/world'

const world = aWorld()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const no = (refusal: string) => ({ ok: false, refusal })
const top = '青禾街道（虚构示例）'
const street = async () =>
  aWorkbook({
    地点: streetPlaces,
    人员: streetPeople.map((row) => row.map((one) => one.replace('示例街道（虚构）', top))),
  })
const checked = async (file: string) => valueOf(await manager.call(checkTables, { file }))
const faultsOf = async (file: string) =>
  (await checked(file)).faults.map(({ row, fault }): readonly [number, RowFaultKind] => [row, fault])
const planOf = async (file: string) => (await checked(file)).plan ?? ''
const people = (...rows: readonly (readonly string[])[]) => aCsv([peopleHead, ...rows])
const places = (...rows: readonly (readonly string[])[]) => aCsv([placesHead, ...rows])
const row = (place: string, change: Partial<Record<(typeof placesHead)[number], string>> = {}) =>
  placesHead.map((column) => ({ 地方: place, 类别: '社区', ...change })[column] ?? '')

describe('a table of a street', () => {
  it('is shown as what it would make, and makes nothing by being looked at', async () => {
    const before = await world.everything()
    const looked = await checked(await street())
    expect(looked).toMatchObject({ faults: [], faulty: 0 })
    expect([looked.places.length, looked.sites.length, looked.people.length]).toEqual([14, 14, 12])
    expect(looked.sites[10]).toMatchObject({ kind: 'school-room', rooms: 2, hours: true })
    expect(looked.people[0]).toEqual({
      name: '示例咨询师',
      role: 'counsellor',
      place: '兰心社区（虚构示例）',
      site: '兰心社区心理咨询室',
    })
    expect(await world.everything()).toEqual(before)
  })

  it('makes it, all at once, people as invitations and never as posts', async () => {
    const file = await street()
    const staff = await world.documents('staff')
    const made = valueOf(await manager.call(importTables, { file, plan: await planOf(file) }))
    expect([made.places, made.sites, made.people.length]).toEqual([14, 14, 12])
    expect((await world.documents('nodes')).length).toBe(18)
    expect((await world.documents('staff')).map(({ grants }) => grants)).toEqual(staff.map(({ grants }) => grants))
    const invitations = valueOf(await manager.call(listPeople, {})).invitations
    expect(invitations.filter(({ state }) => state === 'open').length).toBe(12)
    for (const { until } of made.people) expect(until - world.cloud.clock.now()).toBeGreaterThan(7 * DAY - 60_000)
    const stored = JSON.stringify(await world.everything())
    for (const { code, name } of made.people) {
      expect(stored).not.toContain(code)
      if (name !== '示例咨询师') expect(stored).not.toContain(name)
    }
  })

  it('gives each person a code of their own, for one role at one place, once', async () => {
    const file = people(['示例甲', '编辑', '晨光社区', '', ''])
    const [invited] = valueOf(await manager.call(importTables, { file, plan: await planOf(file) })).people
    const code = invited?.code ?? ''
    const person = await world.as('sample-resident')
    expect(valueOf(await person.call(lookAtInvitation, { code }))).toMatchObject({
      role: 'editor',
      nodeName: '晨光社区',
    })
    valueOf(await person.call(acceptInvitation, { code }))
    expect(await grantsOf(world, 'sample-resident')).toMatchObject([{ role: 'editor', nodeId: 'n-chenguang' }])
    expect(await (await world.as('sample-parent')).call(acceptInvitation, { code })).toEqual(no('invitation-used'))
  })

  it('gives a counsellor a calendar with their hours, and nothing in it is offered before they open it', async () => {
    const file = people(['示例丙', '咨询师', '晨光社区', '树下谈心屋', '周二、周四 14:00-17:00'])
    const [invited] = valueOf(await manager.call(importTables, { file, plan: await planOf(file) })).people
    const made = (await world.documents('counsellors')).find(({ name }) => name === '示例丙')
    expect(made).toMatchObject({ offers: [{ siteId: 's-shuxia', roomId: 'r-shuxia-1', open: false }] })
    expect(made?.calendar).toMatchObject({
      versions: [{ hours: [{ weekday: 2, from: 840, until: 1020 }, { weekday: 4 }] }],
    })
    valueOf(await (await world.as('sample-resident')).call(acceptInvitation, { code: invited?.code ?? '' }))
    expect(await grantsOf(world, 'sample-resident')).toMatchObject([{ role: 'counsellor', counsellorId: made?._id }])
    expect(await faultsOf(people(['示例丙', '咨询师', '晨光社区', '树下谈心屋', '']))).toEqual([[2, 'already-works']])
    // Another one of the same name, when that one has left: the calendar is there.
    await world.empty('staff-invitations')
    await world.put('staff', { id: world.personId('sample-resident'), grants: [] } as { id: string })
    expect(await faultsOf(people(['示例丙', '咨询师', '晨光社区', '树下谈心屋', '']))).toEqual([[2, 'calendar-there']])
  })

  it('made by an attempt that is sent again makes nothing twice, and tells the same codes', async () => {
    const file = await street()
    const plan = await planOf(file)
    const attempt = anAttempt(world.cloud.clock.now())
    const first = valueOf(await manager.call(importTables, { file, plan }, attempt))
    const after = await world.everything()
    expect(valueOf(await manager.call(importTables, { file, plan }, attempt))).toEqual(first)
    expect(await world.everything()).toEqual(after)
    // Another try of the same file is another matter: all of it is there.
    expect(await manager.call(importTables, { file, plan })).toEqual(no('table-faults'))
    expect((await checked(file)).faulty).toBe(26)
  })

  it('is made once by two who bring it at the same moment', async () => {
    const file = await street()
    const plan = await planOf(file)
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'manager', nodeId: 'n-qinghe' }],
      v: 2,
    } as { id: string })
    const other = await world.as('sample-parent')
    const answers = await Promise.all([manager, other].map((one) => one.call(importTables, { file, plan })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toEqual(no('table-faults'))
    expect((await world.documents('nodes')).length).toBe(18)
    expect((await world.documents('sites')).length).toBe(4 + 14)
  })

  it('leaves everything as it was when something fails in its middle', async () => {
    const file = await street()
    const plan = await planOf(file)
    const before = await world.everything()
    for (const action of ['database.modifyDocument', 'database.commitTransaction']) {
      world.cloud.faults.loseRequests(
        { probability: action === 'database.commitTransaction' ? 1 : 0.2, seed: 1 },
        { action },
      )
      expect((await manager.call(importTables, { file, plan })).ok).toBe(false)
      world.cloud.faults.clear()
      expect(await world.everything()).toEqual(before)
    }
  })

  it('is refused table-changed when something is there by now that changes what it makes', async () => {
    const file = people(['示例甲', '编辑', '晨光社区', '', ''], ['示例乙', '编辑', '新柳社区', '', ''])
    const both = await aWorkbook({
      地点: [placesHead, row('新柳社区')],
      人员: [peopleHead, ['示例乙', '编辑', '新柳社区', '', '']],
    })
    const plan = await planOf(both)
    valueOf(await manager.call(addNode, { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' }))
    expect(await manager.call(importTables, { file: both, plan })).toEqual(no('table-faults'))
    expect(await manager.call(importTables, { file, plan })).toEqual(no('table-changed'))
  })
})

describe('a row that cannot be taken is told by its number and its reason', () => {
  const door = { 站点: '新柳小屋', 站点类型: '心理咨询室', 地址: '新柳路一号（虚构地址）' }
  /** As it stands, in another order. */
  const shuxia = { 站点: '树下谈心屋', 房间: '树下小屋', 开放时间: '周日 18:00-20:30；周二至周五 9:00-11:30' }
  it.each([
    ['place-missing', row('', door)],
    ['kind-unknown', row('新柳社区', { 类别: '小区' })],
    ['kind-not-here', row('新柳街道', { 上级: '晨光社区', 类别: '街道' })],
    ['kind-differs', row('晨光社区', { ...door, 类别: '学校' })],
    ['place-unknown', row('新柳社区', { 上级: '没有的街道' })],
    ['place-there', row('晨光社区')],
    ['too-long', row('新'.repeat(61))],
    ['site-missing', row('新柳社区', { ...door, 站点: '' })],
    ['site-there', row('晨光社区', { ...door, 站点: '树下谈心屋' })],
    ['site-there', row('晨光社区', { ...door, ...shuxia })],
    ['rooms-differ', row('晨光社区', { ...door, ...shuxia, 房间: '谈心屋一间、阁楼' })],
    ['hours-differ', row('晨光社区', { ...door, ...shuxia, 开放时间: '周二 9:00-11:30' })],
    ['site-kind-unknown', row('新柳社区', { ...door, 站点类型: '茶馆' })],
    ['address-missing', row('新柳社区', { ...door, 地址: '' })],
    ['phone-wrong', row('新柳社区', { ...door, 电话: '找小王' })],
    ['rooms-wrong', row('新柳社区', { ...door, 房间: '小屋、小屋' })],
    ['hours-unread', row('新柳社区', { ...door, 开放时间: '早上' })],
    ['hours-unread', row('新柳社区', { ...door, 开放时间: '周一 12:00-9:00' })],
    ['hours-clash', row('新柳社区', { ...door, 开放时间: '周一至周五 9:00-12:00；周三 11:00-13:00' })],
    ['formula', row('新柳社区', { ...door, 地址: '=1+1' })],
  ] as const)('%s: of a place', async (fault, written) => {
    expect(await faultsOf(places(row('好的社区'), written))).toEqual([[3, fault]])
  })

  it.each([
    ['person-missing', ['', '编辑', '晨光社区', '', '']],
    ['role-unknown', ['示例甲', '主任', '晨光社区', '', '']],
    ['role-by-batch', ['示例甲', '专家', '晨光社区', '', '']],
    ['place-missing', ['示例甲', '编辑', '', '', '']],
    ['place-unknown', ['示例甲', '编辑', '别人的社区', '', '']],
    ['counsellors-only', ['示例甲', '编辑', '晨光社区', '', '周一 9:00-12:00']],
    ['site-missing', ['示例甲', '咨询师', '晨光社区', '', '']],
    ['site-unknown', ['示例甲', '咨询师', '晨光社区', '没有的屋', '']],
    ['hours-unread', ['示例甲', '咨询师', '晨光社区', '树下谈心屋', '有空就来']],
    ['hours-clash', ['示例甲', '咨询师', '晨光社区', '树下谈心屋', '周一 9:00-12:00、11:00-13:00']],
    ['too-long', ['示'.repeat(61), '编辑', '晨光社区', '', '']],
    ['row-twice', ['好的人', '编辑', '晨光社区', '', '']],
  ] as const)('%s: of somebody', async (fault, written) => {
    expect(await faultsOf(people(['好的人', '编辑', '晨光社区', '', ''], written))).toEqual([[3, fault]])
  })

  it('row-twice and site-there: the same place, and the same site, written twice', async () => {
    const one = row('新柳社区', door)
    expect(await faultsOf(places(one, one))).toEqual([[3, 'row-twice']])
    expect(await faultsOf(places(one, row('新柳社区', { ...door, 上级: top })))).toEqual([[3, 'site-there']])
  })

  it('already-invited and already-works, until the invitation is taken back', async () => {
    const wish = { role: 'editor', nodeId: 'n-chenguang', counsellorId: null, name: '示例甲' } as const
    valueOf(await manager.call(inviteStaff, wish))
    const file = people(['示例甲', '编辑', '晨光社区', '', ''])
    expect(await faultsOf(file)).toEqual([[2, 'already-invited']])
    const [open] = valueOf(await manager.call(listPeople, {})).invitations
    valueOf(await manager.call(withdrawInvitation, { invitationId: open?.id ?? '' }))
    expect(await faultsOf(file)).toEqual([])
    const { code } = valueOf(await manager.call(inviteStaff, wish))
    valueOf(await (await world.as('sample-resident')).call(acceptInvitation, { code }))
    expect(await faultsOf(file)).toEqual([[2, 'already-works']])
  })

  it('place-ambiguous: two of one name, which the way to one tells apart', async () => {
    for (const parentId of ['n-chenguang', 'n-nantang']) {
      valueOf(await manager.call(addNode, { parentId, kind: 'school', name: '新柳小学' }))
    }
    expect(await faultsOf(people(['示例甲', '编辑', '新柳小学', '', '']))).toEqual([[2, 'place-ambiguous']])
    expect(await faultsOf(people(['示例甲', '编辑', '南塘社区/新柳小学', '', '']))).toEqual([])
  })

  it('column-unknown and column-twice, in the first row', async () => {
    const other = aCsv([
      [...peopleHead, '身份证号', '称呼'],
      ['示例甲', '编辑', '晨光社区', '', '', '', ''],
    ])
    expect(await faultsOf(other)).toEqual([
      [1, 'column-unknown'],
      [1, 'column-twice'],
    ])
  })

  it('and all of it is refused table-faults, whatever is right in it', async () => {
    const good = places(row('好的社区'))
    const plan = await planOf(good)
    const before = await world.everything()
    const file = places(row('好的社区'), row('新柳社区', { 类别: '小区' }))
    expect((await checked(file)).plan).toBeNull()
    expect(await manager.call(importTables, { file, plan })).toEqual(no('table-faults'))
    expect(await world.everything()).toEqual(before)
  })
})

describe('what somebody brings is theirs alone to bring', () => {
  it('is taken in any order, what stands above written below, and only where they manage', async () => {
    const file = places(row('新柳小学', { 上级: '新柳社区', 类别: '小学' }), row('新柳社区'))
    expect((await checked(file)).places.map(({ name, above }) => [name, above])).toEqual([
      ['新柳社区', top],
      ['新柳小学', '新柳社区'],
    ])
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'manager', nodeId: 'n-nantang' }],
      v: 2,
    } as { id: string })
    const parent = await world.as('sample-parent')
    const elsewhere = people(['示例甲', '编辑', '晨光社区', '', ''])
    expect(valueOf(await parent.call(checkTables, { file: elsewhere })).faults).toMatchObject([
      { fault: 'place-unknown' },
    ])
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'editor', nodeId: 'n-nantang' }],
      v: 2,
    } as { id: string })
    expect(await parent.call(checkTables, { file })).toEqual(no('not-allowed'))
    expect(await parent.call(importTables, { file, plan: '0'.repeat(64) })).toEqual(no('not-allowed'))
  })

  it('is measured by what is there where they manage, and not by what is beside it', async () => {
    const wish = { role: 'editor', nodeId: 'n-chenguang', counsellorId: null, name: '示例甲' } as const
    valueOf(await manager.call(inviteStaff, wish))
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'manager', nodeId: 'n-nantang' }],
      v: 2,
    } as { id: string })
    const parent = await world.as('sample-parent')
    const faults = async (file: string) => valueOf(await parent.call(checkTables, { file })).faults
    // Somebody of that name is invited elsewhere; the same post at one's own place is free.
    expect(await faults(people(['示例甲', '编辑', '南塘社区', '', '']))).toEqual([])
    expect((await checked(people(['示例甲', '编辑', '晨光社区', '', '']))).faults).toMatchObject([
      { fault: 'already-invited' },
    ])
    valueOf(await parent.call(inviteStaff, { ...wish, nodeId: 'n-nantang' }))
    expect(await faults(people(['示例甲', '编辑', '南塘社区', '', '']))).toMatchObject([{ fault: 'already-invited' }])
  })

  it('is refused table-too-much above eighty, and taken at eighty', async () => {
    const many = (n: number) => places(...Array.from({ length: n }, (_, at) => row(`社区${at}`)))
    expect((await checked(many(80))).places.length).toBe(80)
    expect(await manager.call(checkTables, { file: many(81) })).toEqual(no('table-too-much'))
    const file = many(80)
    expect(valueOf(await manager.call(importTables, { file, plan: await planOf(file) })).places).toBe(80)
  })

  it('is refused invitations-full when a hundred would be open, and taken below', async () => {
    const until = world.cloud.clock.now() + DAY
    const name = (id: string) => secretsOf(functionEnv).seal(invitedAt(id), '别人')
    const invitation = { role: 'editor', nodeId: 'n-qinghe', by: 'x', at: 0, until, v: 1 }
    const ids = Array.from({ length: 99 }, (_, at) => `i${at}`)
    await world.add(
      'staff-invitations',
      ids.map((id) => ({ ...invitation, id, name: name(id) })),
    )
    expect((await checked(people(['示例甲', '编辑', '晨光社区', '', '']))).faults).toEqual([])
    const two = people(['示例甲', '编辑', '晨光社区', '', ''], ['示例乙', '编辑', '晨光社区', '', ''])
    expect(await manager.call(checkTables, { file: two })).toEqual(no('invitations-full'))
  })
})
