import { beforeAll, describe, expect, it } from 'vitest'
import { introductionConsent } from '#core/content/introduction-consent'
import { listCounsellors } from '#core/contracts/appointments'
import { addCounsellor, readTerms, saveProfile } from '#core/contracts/calendar'
import {
  checkCredential,
  leavePost,
  noteCredential,
  readPost,
  setIntroduction,
  setStanding,
} from '#core/contracts/staff'
import { HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { runWell } from '../../support/run-timer'
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

const no = (refusal: string) => ({ ok: false, refusal })
const consent = introductionConsent.version
const given = { words: '  先坐一会儿也可以。 ', consent }
const shown = async () =>
  valueOf(await resident.call(listCounsellors, {})).counsellors.find(({ id }) => id === 'c-anhe')
const own = async () => valueOf(await anhe.call(readPost, {})).introduction
const staffId = () => world.personId('sample-counsellor-4')

describe('what a counsellor says of themselves', () => {
  it('is refused no-post, no-calendar, consent-outdated, introduction-missing, and nothing is stored', async () => {
    const before = await world.everything()
    expect(await resident.call(setIntroduction, { given })).toEqual(no('no-post'))
    expect(await resident.call(setIntroduction, { given: null })).toEqual(no('no-post'))
    expect(await manager.call(setIntroduction, { given })).toEqual(no('no-calendar'))
    for (const version of [consent - 1, consent + 1]) {
      expect(await anhe.call(setIntroduction, { given: { ...given, consent: version } })).toEqual(
        no('consent-outdated'),
      )
    }
    expect(await anhe.call(setIntroduction, { given: { words: ' \n ', consent } })).toEqual(no('introduction-missing'))
    expect(await world.everything()).toEqual(before)
  })

  it('is read by residents once they said it, changed by themselves, and gone once they take it back', async () => {
    const said = valueOf(await anhe.call(setIntroduction, { given })).introduction
    expect(said).toEqual({ words: '先坐一会儿也可以。', since: expect.any(Number) })
    expect(await own()).toEqual(said)
    expect((await shown())?.introduction).toBe('先坐一会儿也可以。')
    const row = (await world.documents('counsellors')).filter(({ _id }) => _id === 'c-anhe')
    expect(JSON.stringify(row)).not.toMatch(/consent|p1_/)
    valueOf(await anhe.call(setIntroduction, { given: { words: '慢慢来。', consent } }))
    expect((await shown())?.introduction).toBe('慢慢来。')
    valueOf(await anhe.call(setIntroduction, { given: null }))
    expect([await own(), (await shown())?.introduction]).toEqual([null, ''])
  })

  it('is nobody else’s to write: a program that sends a title or words for them is told it is of before, and nothing is stored', async () => {
    valueOf(await anhe.call(setIntroduction, { given }))
    const profile = { name: '安禾老师', title: '', introduction: '', concerns: ['照顾家人'] }
    const before = await world.everything()
    for (const words of [{ title: '首席专家' }, { introduction: '全区最好的老师。' }]) {
      const sent = { ...profile, ...words }
      expect(await manager.call(saveProfile, { counsellorId: 'c-anhe', profile: sent })).toEqual(no('program-outdated'))
      expect(await manager.call(addCounsellor, { siteId: 's-chenguang', profile: sent })).toEqual(
        no('program-outdated'),
      )
    }
    expect(await world.everything()).toEqual(before)
    valueOf(await manager.call(saveProfile, { counsellorId: 'c-anhe', profile }))
    expect(await shown()).toMatchObject({
      name: '安禾老师',
      concerns: ['照顾家人'],
      introduction: '先坐一会儿也可以。',
    })
  })

  it('of a manager of before is read no more, and lies nowhere once the rows were gone over; of a thing it stays', async () => {
    const rows = await world.documents('counsellors')
    const thing = rows.find(({ selfServe }) => selfServe !== undefined)
    for (const of of [rows.find(({ _id }) => _id === 'c-anhe'), thing]) {
      const { _id, ...row } = of ?? {}
      await world.put('counsellors', {
        ...row,
        ...{ id: String(_id), v: 6, title: '首席专家', introduction: '全区最好的老师。' },
      } as { id: string })
    }
    const terms = valueOf(await manager.call(readTerms, { counsellorId: 'c-anhe' }))
    expect(terms.profile).toMatchObject({ title: '', introduction: '' })
    await runWell(world, 'jobs', 'bring')
    world.cloud.clock.advance(HOUR)
    await runWell(world, 'jobs', 'bring')
    const after = await world.documents('counsellors')
    const written = after.filter((row) => JSON.stringify(row).includes('首席专家'))
    expect(written.map(({ _id }) => _id)).toEqual([thing?._id])
    const { _id, v, title, introduction, ...rest } = after.find((row) => row._id === 'c-anhe') ?? {}
    expect([title, introduction]).toEqual(['', ''])
    // Nothing else of it is another.
    expect(rows.find((row) => row._id === 'c-anhe')).toMatchObject(rest)
  })

  it('stays the one that is read of two who keep one calendar, whatever else becomes known of either', async () => {
    valueOf(await anhe.call(setIntroduction, { given }))
    const row = async () => (await world.documents('counsellors')).find((one) => one._id === 'c-anhe') ?? {}
    const { _id, ...calendar } = await row()
    const [first] = calendar.words as readonly Record<string, unknown>[]
    const second = { ...first, id: 'of-another', text: '后来的话。' }
    await world.put('counsellors', { ...calendar, id: 'c-anhe', words: [first, second] } as { id: string })
    const paper = { kind: 'social-worker', number: '示例-0008', issuer: '示例发证处', until: null } as const
    const credentialId = valueOf(await anhe.call(noteCredential, paper)).me.credentials.at(-1)?.id ?? ''
    valueOf(await manager.call(checkCredential, { staffId: staffId(), credentialId, verified: true }))
    expect((await row()).words).toMatchObject([{ text: '先坐一会儿也可以。' }, { text: '后来的话。' }])
    expect((await shown())?.introduction).toBe('先坐一会儿也可以。')
    valueOf(await anhe.call(setIntroduction, { given: null }))
    expect((await shown())?.introduction).toBe('后来的话。')
  })

  it('is not read while their post rests, is there again afterwards, and goes with the last calendar', async () => {
    valueOf(await anhe.call(setIntroduction, { given }))
    const words = async () => (await world.documents('counsellors')).find(({ _id }) => _id === 'c-anhe')?.words
    const { _id, ...calendar } = (await world.documents('counsellors')).find((one) => one._id === 'c-anhe') ?? {}
    // Nobody is booked with and nothing is open, so that the post may rest.
    await world.put('counsellors', { ...calendar, id: 'c-anhe', status: 'suspended' } as { id: string })
    valueOf(await manager.call(setStanding, { staffId: staffId(), to: 'suspended' }))
    expect(await words()).toEqual([])
    valueOf(await manager.call(setStanding, { staffId: staffId(), to: 'active' }))
    expect(await words()).toMatchObject([{ text: '先坐一会儿也可以。' }])
    valueOf(await anhe.call(leavePost, { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' }))
    expect(await words()).toEqual([])
    expect(JSON.stringify(await world.documents('staff'))).not.toContain('先坐一会儿')
  })
})

describe('what somebody is called beside their name', () => {
  it('is their post until a paper was verified, then what that says, the first kind of several, and their post again', async () => {
    expect((await shown())?.title).toBe('咨询师')
    const paper = { number: '示例-0007', issuer: '示例发证处', until: null } as const
    const add = async (kind: 'social-worker' | 'psychotherapist') =>
      valueOf(await anhe.call(noteCredential, { ...paper, kind })).me.credentials.at(-1)?.id ?? ''
    const check = async (credentialId: string, verified: boolean) =>
      valueOf(await manager.call(checkCredential, { staffId: staffId(), credentialId, verified }))
    const first = await add('social-worker')
    expect((await shown())?.title).toBe('咨询师')
    await check(first, true)
    expect((await shown())?.title).toBe('社会工作者')
    const second = await add('psychotherapist')
    await check(second, true)
    expect((await shown())?.title).toBe('心理治疗师')
    await check(second, false)
    expect((await shown())?.title).toBe('社会工作者')
    await check(first, false)
    expect((await shown())?.title).toBe('咨询师')
  })

  it('is of a thing what was written', async () => {
    const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
    const things = counsellors.filter(({ selfServe }) => selfServe !== undefined)
    for (const { title, introduction } of things)
      expect([title, introduction]).toEqual(['自己使用', expect.stringMatching(/./)])
  })
})
