import { beforeAll, describe, expect, it } from 'vitest'
import { listExperts, readOwnExpert, setOwnExpert } from '#core/contracts/experts'
import { exportTable } from '#core/contracts/setup'
import { checkCredential, endPost, leavePost, noteCredential, setStanding } from '#core/contracts/staff'
import { addDays, dateOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCandidate, aNewExpert, anExpert } from '../../support/experts'
import { aPaper } from '../../support/planted-staff'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld({ named: true })
let manager: Browser
let counsellor: Browser
let expert: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  counsellor = await world.as('sample-counsellor')
  expert = await world.as('sample-expert')
})

const no = (refusal: string) => ({ ok: false, refusal })
const all = { field: null, tier: null, open: false } as const
const asked = async (browser: Browser, change: Partial<Parameters<typeof look>[1]> = {}) =>
  valueOf(await look(browser, { ...all, ...change }))
const look = (
  browser: Browser,
  wish: { field: 'law' | 'education' | null; tier: 'city' | 'street' | null; open: boolean; after?: string },
) => browser.call(listExperts, wish)
const names = async (browser: Browser, change: Parameters<typeof asked>[1] = {}) =>
  (await asked(browser, change)).experts.map(({ name }) => name).sort()
const today = () => dateOf(world.cloud.clock.now())
const post = { role: 'expert', nodeId: 'n-qinghe', counsellorId: null } as const
const expertId = () => world.personId('sample-expert')

describe('the directory', () => {
  it('is for no resident, and for nobody whose post has no question to ask', async () => {
    for (const who of ['sample-resident', 'sample-editor', 'sample-line-keeper', 'sample-file-keeper'])
      expect(await (await world.as(who)).call(listExperts, all)).toEqual(no('not-allowed'))
  })

  it('tells who they are, what they know, what was verified of them, and whether they take questions', async () => {
    const { experts, matching, tiers, next, reviews } = await asked(counsellor)
    expect(experts.find(({ id }) => id === expertId())).toEqual({
      ...{ id: expertId(), name: '远志（示例）', self: false, fields: ['psychiatry', 'mental-health'] },
      ...{ terms: 'part-time', tier: 'street', nodeName: '青禾街道（虚构示例）', batch: 1, backOn: null },
      credentials: [{ kind: 'psychiatrist', issuer: '示例发证机构（虚构）' }],
    })
    expect([matching, tiers, next, reviews]).toEqual([2, ['street'], null, false])
    expect((await asked(manager)).reviews).toBe(true)
    expect((await asked(expert)).experts.find(({ self }) => self)?.name).toBe('远志（示例）')
  })

  it('is of a place and all above it; for managers of those below, too', async () => {
    await world.put('staff', { id: 'p1_below', grants: [{ role: 'expert', nodeId: 'n-liuan' }], v: 1 })
    await world.put('experts', anExpert('p1_below', { nodeId: 'n-liuan', fields: ['education'], batchId: 'gone' }))
    expect((await asked(counsellor)).all).toBe(2)
    expect((await asked(expert)).all).toBe(2)
    expect((await asked(manager)).all).toBe(3)
    const there = await world.as('sample-counsellor-3')
    expect((await asked(there)).all).toBe(3)
    const below = (await asked(there, { field: 'education' })).experts
    expect(below).toMatchObject([{ id: 'p1_below', name: '', batch: null, tier: 'community' }])
  })

  it('is chosen from by field, by kind of place, and by who takes questions today', async () => {
    expect(await names(counsellor, { field: 'law' })).toEqual(['方正（示例）'])
    expect(await names(counsellor, { field: 'education' })).toEqual([])
    expect(await names(counsellor, { tier: 'street' })).toHaveLength(2)
    expect(await asked(counsellor, { tier: 'city' })).toMatchObject({ experts: [], matching: 0, all: 2 })
    valueOf(await expert.call(setOwnExpert, { awayUntil: today(), mostOpen: 3 }))
    expect(await names(counsellor, { open: true })).toEqual(['方正（示例）'])
    const away = (await asked(counsellor)).experts.find(({ id }) => id === expertId())
    expect(away?.backOn).toBe(addDays(today(), 1))
  })

  it('is read a hundred at a time, each once', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `p2_many_${String(at).padStart(3, '0')}`)
    const one = { nodeId: 'n-qinghe', fields: ['law'], terms: 'volunteer', batchId: 'b-qinghe-1', v: 1 }
    const times = { admittedAt: 0, awayUntil: null, mostOpen: 1 }
    const agreement = (await world.documents('staff'))[0]?.agreement
    await world.add(
      'staff',
      ids.map((id) => ({ id, grants: [{ role: 'expert', nodeId: 'n-qinghe' }], agreement, v: 2 })),
    )
    await world.add(
      'experts',
      ids.map((id) => ({ id, ...one, ...times })),
    )
    const first = await asked(counsellor)
    const rest = await asked(counsellor, { after: first.next ?? '' })
    expect([first.experts.length, first.all, rest.experts.length, rest.next]).toEqual([100, 122, 22, null])
    expect(new Set([...first.experts, ...rest.experts].map(({ id }) => id)).size).toBe(122)
  })

  it.each([
    ['suspends them', () => manager.call(setStanding, { staffId: expertId(), to: 'suspended' })],
    ['ends their post', () => manager.call(endPost, { staffId: expertId(), ...post })],
    ['sees them leave', () => expert.call(leavePost, post)],
  ])('has them no more once somebody %s', async (_, end) => {
    expect(await names(counsellor)).toHaveLength(2)
    expect((await end()).ok).toBe(true)
    expect(await names(counsellor)).toEqual(['方正（示例）'])
    expect(await expert.call(setOwnExpert, { awayUntil: null, mostOpen: 1 })).toMatchObject({ ok: false })
  })

  it('has them again as they were once they are let work again; who left comes in by a batch anew', async () => {
    valueOf(await expert.call(setOwnExpert, { awayUntil: null, mostOpen: 7 }))
    valueOf(await manager.call(setStanding, { staffId: expertId(), to: 'suspended' }))
    valueOf(await manager.call(setStanding, { staffId: expertId(), to: 'active' }))
    expect(valueOf(await expert.call(readOwnExpert, {})).own.mostOpen).toBe(7)
    valueOf(await expert.call(leavePost, post))
    expect((await world.documents('experts')).map(({ _id }) => _id)).not.toContain(expertId())
    await aNewExpert(world, 'sample-expert', aCandidate({ fields: ['law'] }))
    expect(valueOf(await expert.call(readOwnExpert, {})).own).toMatchObject({ fields: ['law'], mostOpen: 3, batch: 2 })
  })

  it('leaves out who has not signed, and a paper nobody has looked at', async () => {
    const added = { ...aPaper, kind: 'social-worker' } as const
    valueOf(await expert.call(noteCredential, added))
    const shown = async () => (await asked(counsellor)).experts.find(({ id }) => id === expertId())?.credentials
    expect(await shown()).toHaveLength(1)
    const staff = await world.documents('staff')
    const papers = staff.find(({ _id }) => _id === expertId())?.credentials as { id: string; kind: string }[]
    const credentialId = papers.find(({ kind }) => kind === 'social-worker')?.id ?? ''
    valueOf(await manager.call(checkCredential, { staffId: expertId(), credentialId, verified: true }))
    expect(await shown()).toHaveLength(2)
    const { _id, ...unsigned } = staff.find((one) => one._id === expertId()) ?? {}
    await world.put('staff', { ...unsigned, id: expertId(), agreement: { version: 0, at: 0 } })
    expect(await names(counsellor)).toEqual(['方正（示例）'])
  })
})

describe('an expert sets their own time', () => {
  it('and nobody else does', async () => {
    const wish = { awayUntil: null, mostOpen: 2 }
    for (const who of ['sample-resident', 'sample-manager', 'sample-counsellor'])
      expect(await (await world.as(who)).call(setOwnExpert, wish)).toEqual(no('not-allowed'))
  })

  it('to nothing that is over, too far or out of bounds', async () => {
    const set = (awayUntil: string | null, mostOpen = 2) => expert.call(setOwnExpert, { awayUntil, mostOpen })
    const before = await world.documents('experts')
    expect(await set(addDays(today(), -1))).toEqual(no('away-past'))
    expect(await set(addDays(today(), 367))).toEqual(no('away-too-long'))
    for (const most of [0, 21, 1.5]) expect(await set(null, most)).toEqual(no('bad-input'))
    expect(await world.documents('experts')).toEqual(before)
    const attempt = anAttempt(world.cloud.clock.now())
    const wish = { awayUntil: addDays(today(), 30), mostOpen: 20 }
    const { own } = valueOf(await expert.call(setOwnExpert, wish, attempt))
    expect(own).toMatchObject({ ...wish, backOn: addDays(today(), 31), fields: ['psychiatry', 'mental-health'] })
    valueOf(await set(null))
    expect(valueOf(await expert.call(setOwnExpert, wish, attempt)).own).toMatchObject({ awayUntil: null, mostOpen: 2 })
  })

  it('where nothing was admitted of them there is nothing to set', async () => {
    const grants = [{ role: 'expert', nodeId: 'n-qinghe' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    const nobody = await world.as('sample-parent')
    expect(await nobody.call(readOwnExpert, {})).toEqual(no('expert-unknown'))
    expect(await nobody.call(setOwnExpert, { awayUntil: null, mostOpen: 1 })).toEqual(no('expert-unknown'))
  })
})

it('how to reach somebody is in no answer, no export and no document', async () => {
  await aNewExpert(world, 'sample-parent')
  const lists = await Promise.all([manager, counsellor, expert].map((one) => asked(one)))
  const table = valueOf(await manager.call(exportTable, { table: 'experts', format: 'csv' })).data
  const told = [JSON.stringify(lists), Buffer.from(table, 'base64').toString('utf8')]
  told.push(JSON.stringify(await world.documents('experts')))
  for (const one of told) {
    expect(one).not.toMatch(/phone|number"|wechat|address|电话|微信号|地址|邮箱|示例-yuanzhi/i)
    expect(one).not.toMatch(/(?<![\d.])\d{11}(?!\d)/)
  }
  expect(told[1]).toContain('远志（示例）')
})
