import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPlace, openSite, readStaffing, setAtNode, setAtSite } from '#core/contracts/organisation'
import {
  checkCredential,
  endPost,
  leavePost,
  noteCredential,
  setCredentialRule,
  setStanding,
} from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import type { StaffRole } from '#core/domain/access/roles'
import { addDays, dateOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aNewcomer, aStaffCode } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})

/** The sample has one of these: here it is asked who counts, from nobody on. */
beforeEach(() => world.put('staff', { id: world.personId('sample-psych-officer'), grants: [], v: 1 } as { id: string }))

const no = (refusal: string) => ({ ok: false, refusal })
const staffing = async (nodeId?: string, browser = manager) =>
  valueOf(await browser.call(readStaffing, nodeId === undefined ? {} : { nodeId }))
const postAt = async (nodeId: string, role: StaffRole, under = nodeId) =>
  (await staffing(under)).staffed.find(({ id }) => id === nodeId)?.posts.find((post) => post.role === role)
const sumOf = async (role: StaffRole, under?: string) => (await staffing(under)).sums.find((sum) => sum.role === role)
const officer = { role: 'psych-officer', nodeId: 'n-qinghe' } as const

describe('which posts are asked for and who holds them', () => {
  it('not-allowed to whoever manages nothing, place-not-yours beside what somebody manages', async () => {
    expect(await (await world.as('sample-resident')).call(readStaffing, {})).toEqual(no('not-allowed'))
    expect(await (await world.as('sample-counsellor')).call(readStaffing, {})).toEqual(no('not-allowed'))
    const grants = [{ role: 'manager', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    const nantang = await world.as('sample-parent')
    expect(await nantang.call(readStaffing, { nodeId: 'n-qinghe' })).toEqual(no('place-not-yours'))
    expect(await nantang.call(readStaffing, { nodeId: 'n-nowhere' })).toEqual(no('place-not-yours'))
    const own = await staffing(undefined, nantang)
    expect(own.place.id).toBe('n-nantang')
    expect(own.staffed.map(({ id }) => id)).toEqual(['n-nantang'])
  })

  it('are told with what is missing most first, by name, and summed', async () => {
    const { place, staffed, sums, more } = await staffing()
    expect(place.id).toBe('n-qinghe')
    expect(more).toBe(false)
    expect(staffed[0]).toMatchObject({ id: 'n-qinghe', kind: 'street' })
    const missing = staffed.map(({ posts }) => posts.reduce((sum, post) => sum + post.missing, 0))
    expect(missing).toEqual([...missing].sort((a, b) => b - a))
    for (const { role, required, filled, missing } of sums) {
      const all = staffed.flatMap(({ posts }) => posts.filter((post) => post.role === role))
      expect(required).toBe(all.reduce((sum, post) => sum + post.required, 0))
      expect(filled + missing).toBe(required)
    }
    expect(await postAt('n-nantang', 'counsellor')).toMatchObject({ required: 1, held: 1, missing: 0 })
    expect(await postAt('n-nantang', 'care-worker', 'n-qinghe')).toMatchObject({ required: 1, held: 0, missing: 1 })
  })

  it('a site asks for its own: of two rooms in one place twice as many, of one that is closed for nobody', async () => {
    const before = await postAt('n-nantang', 'counsellor')
    const [site] = (await world.documents('sites')).filter(({ nodeId }) => nodeId === 'n-nantang')
    const { _id, ...document } = site as { _id: string }
    await world.put('sites', { ...document, id: 's-second' } as { id: string })
    expect(await postAt('n-nantang', 'counsellor')).toMatchObject({ required: (before?.required ?? 0) + 1, missing: 1 })
    await world.put('sites', { ...document, id: 's-second', closedOn: '2026-01-01' } as { id: string })
    expect(await postAt('n-nantang', 'counsellor')).toEqual(before)
  })

  it('is set in the tree and overridden below, visibly, and given back', async () => {
    const key = 'staffRoomCounsellor'
    const heldAt = async (nodeId: string) =>
      valueOf(await manager.call(openPlace, { nodeId })).settings.find((one) => one.key === key)
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, key, value: 2 }))
    expect(await heldAt('n-nantang')).toMatchObject({ value: 2, own: null, from: '青禾街道（虚构示例）' })
    expect(await postAt('n-nantang', 'counsellor')).toMatchObject({ required: 2, held: 1, missing: 1 })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-nantang', revision: 1, key, value: 3 }))
    expect(await postAt('n-nantang', 'counsellor')).toMatchObject({ required: 3, missing: 2 })
    valueOf(await manager.call(setAtSite, { siteId: 's-nantang', revision: 1, key, value: 0 }))
    const site = valueOf(await manager.call(openSite, { siteId: 's-nantang' }))
    expect(site.settings.find((one) => one.key === key)).toMatchObject({ value: 0, own: 0, above: 3 })
    expect(await postAt('n-nantang', 'counsellor')).toBe(undefined)
    valueOf(await manager.call(setAtSite, { siteId: 's-nantang', revision: 2, key, value: null }))
    valueOf(await manager.call(setAtNode, { nodeId: 'n-nantang', revision: 2, key, value: null }))
    expect(await postAt('n-nantang', 'counsellor')).toMatchObject({ required: 2 })
    const tooMany = { nodeId: 'n-nantang', revision: 3, key, value: 51 } as const
    expect(await manager.call(setAtNode, tooMany)).toEqual(no('setting-outside'))
  })
})

describe('who counts', () => {
  const at = () => postAt('n-qinghe', 'psych-officer')

  it('nobody who is only invited, nobody who has not signed, whoever has, nobody who left', async () => {
    expect(await at()).toMatchObject({ required: 1, held: 0, missing: 1, invited: 0, by: [] })
    await aStaffCode(world, officer)
    expect(await at()).toMatchObject({ held: 0, missing: 1, invited: 1, by: [] })
    await aNewcomer(world, 'sample-resident', officer, false)
    expect(await at()).toMatchObject({ held: 0, missing: 1, invited: 1, by: [{ between: 'agreement-unsigned' }] })
    const signed = await aNewcomer(world, 'sample-parent', officer)
    const now = await at()
    expect(now).toMatchObject({ held: 1, missing: 0, invited: 1 })
    expect(now?.by.map(({ name, between }) => [name, between])).toEqual([
      ['示例同事', null],
      ['示例同事', 'agreement-unsigned'],
    ])
    expect(await sumOf('psych-officer')).toMatchObject({ required: 1, filled: 1, missing: 0, people: 1 })
    valueOf(await signed.call(leavePost, { ...officer, counsellorId: null }))
    expect(await at()).toMatchObject({ held: 0, missing: 1, by: [{ between: 'agreement-unsigned' }] })
  })

  it('nobody who is put to rest or whose post was ended', async () => {
    await aNewcomer(world, 'sample-parent', officer)
    const staffId = world.personId('sample-parent')
    valueOf(await manager.call(setStanding, { staffId, to: 'suspended' }))
    expect(await at()).toMatchObject({ held: 0, missing: 1, by: [{ between: 'staff-suspended' }] })
    valueOf(await manager.call(setStanding, { staffId, to: 'active' }))
    expect(await at()).toMatchObject({ held: 1, missing: 0 })
    valueOf(await manager.call(endPost, { staffId, ...officer, counsellorId: null }))
    expect(await at()).toMatchObject({ held: 0, missing: 1, by: [] })
  })

  it('nobody whose paper is missing where one is asked for, and of whoever has one its last day once that is near', async () => {
    const post = { role: 'counsellor', nodeId: 'n-nantang', counsellorId: 'c-songbai' } as const
    const somebody = await aNewcomer(world, 'sample-parent', post)
    const staffId = world.personId('sample-parent')
    const found = async () => (await postAt('n-nantang', 'counsellor'))?.by.find(({ id }) => id === staffId)
    expect(await found()).toMatchObject({ between: null, endsOn: null })
    valueOf(await manager.call(setCredentialRule, { nodeId: 'n-nantang', needed: true }))
    expect(await found()).toMatchObject({ between: 'credential-missing' })
    const until = addDays(dateOf(world.cloud.clock.now()), 10)
    const paper = { kind: 'counsellor', number: '示例001', issuer: '示例协会', until } as const
    const noted = valueOf(await somebody.call(noteCredential, paper)).me.credentials[0]?.id ?? ''
    valueOf(await manager.call(checkCredential, { staffId, credentialId: noted, verified: true }))
    expect(await found()).toMatchObject({ between: null, endsOn: until })
  })

  it('of one person who stands in two places each, and in the sum of people once', async () => {
    const agreement = { version: agreementVersion, at: 1 }
    const grants = ['n-nantang', 'n-liuan'].map((nodeId) => ({ role: 'care-worker', nodeId }))
    const trainings = [{ kind: 'call-back', what: '示例培训', on: '2026-01-01', by: 'x', at: 1 }]
    const before = await sumOf('care-worker')
    await world.put('staff', { id: 'p-two', grants, agreement, trainings, v: 4 } as { id: string })
    const after = await sumOf('care-worker')
    expect(after).toMatchObject({ required: before?.required, people: (before?.people ?? 0) + 1 })
    expect((after?.filled ?? 0) - (before?.filled ?? 0)).toBe(2)
  })
})
