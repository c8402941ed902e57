import { beforeAll, describe, expect, it } from 'vitest'
import { listCounsellors } from '#core/contracts/appointments'
import { saveProfile } from '#core/contracts/calendar'
import {
  acceptInvitation,
  checkCredential,
  inviteStaff,
  leavePost,
  noteCredential,
  removeCredential,
  setStanding,
} from '#core/contracts/staff'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld({ named: true })
let manager: Browser
let anhe: Browser
let resident: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  anhe = await world.as('sample-counsellor-4')
  resident = await world.as('sample-resident')
})

/** What a resident reads of somebody. */
const shown = async (counsellorId = 'c-anhe') => {
  const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
  return counsellors.find(({ id }) => id === counsellorId)?.credentials
}
const wish = { kind: 'psychotherapist', number: '示例-0007', issuer: '示例发证处', until: '2026-11-30' } as const
/** Of 安禾, who has nothing in the sample. */
async function noted(change: { readonly until?: string | null; readonly issuer?: string } = {}) {
  const { me } = valueOf(await anhe.call(noteCredential, { ...wish, ...change }))
  return { staffId: me.id, credentialId: me.credentials.at(-1)?.id ?? '' }
}
const check = async (one: { readonly staffId: string; readonly credentialId: string }, verified = true) =>
  valueOf(await manager.call(checkCredential, { ...one, verified }))

describe('what residents read of what a counsellor has', () => {
  it('is nothing that nobody looked at, or that was refused', async () => {
    expect(await shown()).toEqual([])
    const one = await noted()
    expect(await shown()).toEqual([])
    await check(one, false)
    expect(await shown()).toEqual([])
  })

  it('is kind, issuer and month once it was verified, without its number; until it is taken back or removed', async () => {
    const one = await noted()
    await check(one)
    const read = { id: one.credentialId, kind: 'psychotherapist', issuer: '示例发证处', month: '2026-11' }
    expect(await shown()).toEqual([read])
    const rows = (await world.documents('counsellors')).filter(({ _id }) => _id === 'c-anhe')
    expect(JSON.stringify(rows)).not.toMatch(/0007|number|sample-manager|p1_/)
    await check(one, false)
    expect(await shown()).toEqual([])
    await check(one)
    expect(await shown()).toEqual([read])
    valueOf(await anhe.call(removeCredential, { credentialId: one.credentialId }))
    expect(await shown()).toEqual([])
  })

  it('holds through its last day in China, and is gone with the next', async () => {
    await check(await noted())
    world.cloud.clock.set(instantAt('2026-11-30', 1439))
    expect(await shown()).toHaveLength(1)
    world.cloud.clock.set(instantAt('2026-12-01'))
    expect(await shown()).toEqual([])
  })

  it('stands in the order of kinds, whichever was verified first', async () => {
    await check(await noted())
    valueOf(await anhe.call(noteCredential, { ...wish, kind: 'counsellor' }))
    const { me } = valueOf(await anhe.call(noteCredential, { ...wish, kind: 'social-worker', until: null }))
    for (const { id } of me.credentials.slice(1)) await check({ staffId: me.id, credentialId: id })
    expect((await shown())?.map(({ kind }) => kind)).toEqual(['counsellor', 'psychotherapist', 'social-worker'])
  })

  it('goes with the post, and is there again with the next one', async () => {
    const one = await noted()
    await check(one)
    const change = { nodeId: 'n-chenguang', counsellorId: 'c-anhe' }
    const { code } = valueOf(await manager.call(inviteStaff, { role: 'counsellor', ...change, name: '示例代班' }))
    // Somebody else keeps the calendar too: what 安禾 has goes, what they have comes, and nothing else is touched.
    const other = await world.as('sample-counsellor')
    valueOf(await other.call(acceptInvitation, { code }))
    expect((await shown())?.map(({ id }) => id).sort()).toEqual([one.credentialId, 'yunxi-1', 'yunxi-2'].sort())
    valueOf(await anhe.call(leavePost, { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' }))
    expect((await shown())?.map(({ id }) => id)).toEqual(['yunxi-1', 'yunxi-2'])
    expect(await shown('c-yunxi')).toHaveLength(2)
  })

  it('rests while the post does', async () => {
    const one = await noted()
    await check(one)
    const { code } = valueOf(
      await manager.call(inviteStaff, {
        ...{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe', name: '示例代班' },
      }),
    )
    valueOf(await (await world.as('sample-counsellor-2')).call(acceptInvitation, { code }))
    valueOf(await manager.call(setStanding, { staffId: one.staffId, to: 'suspended' }))
    expect((await shown())?.map(({ id }) => id)).toEqual(['songbai-1'])
    valueOf(await manager.call(setStanding, { staffId: one.staffId, to: 'active' }))
    expect((await shown())?.map(({ id }) => id).sort()).toEqual([one.credentialId, 'songbai-1'].sort())
  })

  it('is nothing a manager writes: what is sent with a profile is refused, or stands nowhere', async () => {
    const profile = { name: '安禾老师', title: '', introduction: '', concerns: [] }
    const sent = { counsellorId: 'c-anhe', profile: { ...profile, credentials: ['国家一级'] } }
    await manager.call(saveProfile, sent as never)
    expect(JSON.stringify(await world.everything())).not.toContain('国家一级')
  })

  it('is whole when it is verified and the profile is saved at the same moment, in any order', async () => {
    for (let round = 0; round < 8; round += 1) {
      const one = await noted({ until: null, issuer: `示例发证处${round}` })
      const profile = { name: `安禾老师${round}`, title: '', introduction: '', concerns: [] }
      const answers = await Promise.all([
        manager.call(checkCredential, { ...one, verified: true }),
        manager.call(saveProfile, { counsellorId: 'c-anhe', profile }),
      ])
      expect(answers.map(({ ok }) => ok)).toEqual([true, true])
      const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
      const found = counsellors.find(({ id }) => id === 'c-anhe')
      expect(found?.name).toBe(profile.name)
      expect(found?.credentials).toContainEqual(expect.objectContaining({ issuer: `示例发证处${round}` }))
    }
  })

  it('is gone whichever is first when it is verified and removed at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const one = await noted()
      await Promise.all([
        manager.call(checkCredential, { ...one, verified: true }),
        anhe.call(removeCredential, { credentialId: one.credentialId }),
      ])
      expect(await shown()).toEqual([])
    }
  })
})
