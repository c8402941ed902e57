import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  inviteStaff,
  leavePost,
  listPeople,
  listPosts,
  lookAtInvitation,
  setStanding,
  withdrawInvitation,
} from '#core/contracts/staff'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { runWell } from '../../support/run-timer'
import { anInvitation, aStaffCode, grantsOf } from '../../support/staff'
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
const community = (role: 'manager' | 'editor' = 'manager') =>
  world.put('staff', { id: world.personId('sample-parent'), grants: [{ role, nodeId: 'n-nantang' }], v: 2 })
const opened = async () => valueOf(await manager.call(listPeople, {})).invitations

describe('an invitation', () => {
  it('is refused place-not-yours outside of what somebody manages, and counsellor-unknown without a calendar there', async () => {
    await community()
    const parent = await world.as('sample-parent')
    expect(await parent.call(inviteStaff, anInvitation)).toEqual(no('place-not-yours'))
    expect(await parent.call(inviteStaff, { ...anInvitation, nodeId: 'n-qinghe' })).toEqual(no('place-not-yours'))
    valueOf(await parent.call(inviteStaff, { ...anInvitation, nodeId: 'n-nantang' }))
    for (const counsellorId of [null, 'nobody', 'c-songbai', 't-liuan-sand']) {
      expect(await manager.call(inviteStaff, { ...anInvitation, role: 'counsellor', counsellorId })).toEqual(
        no('counsellor-unknown'),
      )
    }
    expect(await manager.call(inviteStaff, { ...anInvitation, name: ' ' })).toEqual(no('person-nameless'))
  })

  it('is refused not-allowed to whoever is no manager', async () => {
    await community('editor')
    expect(await (await world.as('sample-parent')).call(inviteStaff, anInvitation)).toEqual(no('not-allowed'))
  })

  it('is refused invitations-full when a hundred are open', async () => {
    const row = {
      role: 'editor',
      nodeId: 'n-qinghe',
      name: 'k1.AAAA',
      by: 'x',
      at: 0,
      until: world.cloud.clock.now() + DAY,
    }
    await world.add(
      'staff-invitations',
      Array.from({ length: 100 }, (_, at) => ({ ...row, id: `i${at}`, v: 1 })),
    )
    expect(await manager.call(inviteStaff, anInvitation)).toEqual(no('invitations-full'))
  })

  it('is stored without its code and without a name that can be read', async () => {
    const code = await aStaffCode(world)
    const stored = JSON.stringify(await world.everything())
    expect(stored).not.toContain(code)
    expect(stored).not.toContain(anInvitation.name)
  })

  it('says whom it is for and where, before it is taken up: to whoever holds it', async () => {
    const code = await aStaffCode(world, { role: 'counsellor', counsellorId: 'c-anhe' })
    expect(valueOf(await person.call(lookAtInvitation, { code }))).toMatchObject({
      ...{ role: 'counsellor', nodeName: '晨光社区' },
      until: expect.any(Number),
    })
    expect(await grantsOf(world, 'sample-resident')).toEqual([])
  })

  it.each([
    ['code-unknown', 'a wrong one', async () => 'CDFGHJKMNPQR'],
    ['code-unknown', 'none at all', async () => 'short'],
    [
      'invitation-used',
      'one that was used',
      async () => {
        const code = await aStaffCode(world)
        valueOf(await (await world.as('sample-parent')).call(acceptInvitation, { code }))
        return code
      },
    ],
    [
      'invitation-withdrawn',
      'one taken back',
      async () => {
        const code = await aStaffCode(world)
        valueOf(await manager.call(withdrawInvitation, { invitationId: (await opened())[0]?.id ?? '' }))
        return code
      },
    ],
    [
      'invitation-over',
      'one that ran out',
      async () => {
        const code = await aStaffCode(world)
        world.cloud.clock.advance(7 * DAY)
        return code
      },
    ],
    [
      'inviter-no-more',
      'one whose inviter lost the right',
      async () => {
        await community()
        const wish = { ...anInvitation, nodeId: 'n-nantang' }
        const { code } = valueOf(await (await world.as('sample-parent')).call(inviteStaff, wish))
        valueOf(await manager.call(setStanding, { staffId: world.personId('sample-parent'), to: 'suspended' }))
        return code
      },
    ],
  ])('is refused %s for %s, looked at and taken up, and no post comes of it', async (refusal, _, prepare) => {
    const code = await prepare()
    expect(await person.call(lookAtInvitation, { code })).toEqual(no(refusal))
    expect(await person.call(acceptInvitation, { code })).toEqual(no(refusal))
    expect(await grantsOf(world, 'sample-resident')).toEqual([])
  })

  it('is good to the last minute of the seventh day', async () => {
    const code = await aStaffCode(world)
    world.cloud.clock.advance(7 * DAY - MINUTE)
    valueOf(await person.call(acceptInvitation, { code }))
    expect(await grantsOf(world, 'sample-resident')).toMatchObject([{ role: 'editor', nodeId: 'n-chenguang' }])
  })

  it('is refused already-yours to whoever has that post, and stays good for whom it is meant', async () => {
    const [first, second] = [await aStaffCode(world), await aStaffCode(world)]
    valueOf(await person.call(acceptInvitation, { code: first }))
    expect(await person.call(acceptInvitation, { code: second })).toEqual(no('already-yours'))
    valueOf(await (await world.as('sample-parent')).call(acceptInvitation, { code: second }))
  })

  it('makes guesses wait, and the right code too, for whoever guessed', async () => {
    const code = await aStaffCode(world)
    for (let at = 0; at < 3; at += 1) await person.call(acceptInvitation, { code: 'CDFGHJKMNPQR' })
    expect(await person.call(acceptInvitation, { code })).toEqual(no('code-wait'))
    world.cloud.clock.advance(2 * MINUTE)
    valueOf(await person.call(acceptInvitation, { code }))
  })

  it('is used once, however many use it at the same moment', async () => {
    const names = ['sample-resident', 'sample-resident-2', 'sample-parent']
    const places = ['n-liuan', 'n-nantang', 'n-chenguang']
    for (const race of places.keys()) {
      const code = await aStaffCode(world, { nodeId: places[race] as string })
      const all = await Promise.all(names.map(async (name) => (await world.as(name)).call(acceptInvitation, { code })))
      expect(all.filter(({ ok }) => ok)).toHaveLength(1)
      expect(
        all.flatMap((one) => (one.ok ? [] : [one.refusal])).every((one) => one === 'invitation-used' || one === 'busy'),
      ).toBe(true)
    }
  })

  it('and its being taken back at one moment: one of the two', async () => {
    for (let race = 0; race < 4; race += 1) {
      const code = await aStaffCode(world, { name: `第${race}位` })
      const invitationId = (await opened()).find(({ state }) => state === 'open')?.id ?? ''
      const [used, back] = await Promise.all([
        person.call(acceptInvitation, { code }),
        manager.call(withdrawInvitation, { invitationId }),
      ])
      expect([used.ok, back.ok].filter(Boolean)).toHaveLength(1)
      if (used.ok) valueOf(await person.call(leavePost, { role: 'editor', nodeId: 'n-chenguang', counsellorId: null }))
    }
  })

  it('is not taken back twice, nor by whoever does not manage the place', async () => {
    await community()
    await aStaffCode(world)
    const invitationId = (await opened())[0]?.id ?? ''
    expect(await (await world.as('sample-parent')).call(withdrawInvitation, { invitationId })).toEqual(
      no('invitation-unknown'),
    )
    valueOf(await manager.call(withdrawInvitation, { invitationId }))
    expect(await manager.call(withdrawInvitation, { invitationId })).toEqual(no('invitation-withdrawn'))
    expect(await manager.call(withdrawInvitation, { invitationId: 'none' })).toEqual(no('invitation-unknown'))
  })

  it('is forgotten a month after it ended', async () => {
    await aStaffCode(world)
    world.cloud.clock.advance(37 * DAY - MINUTE)
    await runWell(world, 'staff', 'clear')
    expect(await world.documents('staff-invitations')).toHaveLength(1)
    world.cloud.clock.advance(MINUTE)
    await runWell(world, 'staff', 'clear')
    expect(await world.documents('staff-invitations')).toEqual([])
  })

  it('offers the places and calendars of whoever asks', async () => {
    await community()
    const { places, calendars } = valueOf(await (await world.as('sample-parent')).call(listPosts, {}))
    expect(places.map(({ id }) => id)).toEqual(['n-nantang'])
    expect(places[0]?.roles).toContain('counsellor')
    expect(calendars).toEqual([{ id: 'c-songbai', name: expect.any(String), nodeIds: ['n-nantang'], kept: true }])
  })
})
