import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { listLooks } from '#core/contracts/account'
import {
  askShare,
  endShare,
  judgeOpening,
  listColleagues,
  listOwnOpenings,
  listToKeep,
  lookAgain,
} from '#core/contracts/records'
import { listStaffInbox, setStanding } from '#core/contracts/staff'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aReason, aTelephoned } from '../../support/records'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let yunxi: Browser
let anhe: Browser
let keeper: Browser
let resident: Browser
let colleagueId: string
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
  keeper = await world.as('sample-file-keeper')
  resident = await world.as('sample-resident')
  colleagueId = world.personId('sample-counsellor-4')
})

let record: Awaited<ReturnType<typeof aTelephoned>>
beforeEach(async () => {
  record = await aTelephoned(world)
})
const wish = (change = {}) => ({
  ...{ date: record.date, appointmentId: record.id, colleagueId, why: aReason, days: 7 as const },
  ...change,
})
const ask = async () => valueOf(await yunxi.call(askShare, wish())).opening.id
const approve = async (openingId: string) =>
  valueOf(await keeper.call(judgeOpening, { openingId, as: 'approved', words: '' }))

async function suspend(name: string): Promise<string> {
  const staffId = world.personId(name)
  valueOf(await (await world.as('sample-manager')).call(setStanding, { staffId, to: 'suspended' }))
  return staffId
}

describe('a record that a colleague reads along', () => {
  it('is asked for with a reason, of one’s own calendar, and of somebody of the care team', async () => {
    const refused = (refusal: string) => ({ ok: false, refusal })
    expect(await yunxi.call(askShare, wish({ why: '一起看看' }))).toEqual(refused('reason-missing'))
    expect(await anhe.call(askShare, wish())).toEqual(refused('appointment-unknown'))
    expect(await yunxi.call(askShare, wish({ appointmentId: 'another' }))).toEqual(refused('appointment-unknown'))
    for (const name of ['sample-manager', 'sample-editor', 'sample-counsellor', 'sample-resident']) {
      const answer = await yunxi.call(askShare, wish({ colleagueId: world.personId(name) }))
      expect(answer, name).toEqual(refused('colleague-unknown'))
    }
    const suspended = await suspend('sample-care-worker-2')
    expect(await yunxi.call(askShare, wish({ colleagueId: suspended }))).toEqual(refused('colleague-unknown'))
  })

  it('is refused where no keeper would decide', async () => {
    await world.put('staff', { ...sampleWork, id: world.personId('sample-file-keeper'), grants: [], v: 2 })
    expect(await yunxi.call(askShare, wish())).toEqual({ ok: false, refusal: 'no-keeper' })
    expect(valueOf(await yunxi.call(listColleagues, {}))).toEqual({ colleagues: [], hasKeeper: false })
  })

  it('lists whom one may ask, and neither oneself nor anybody else', async () => {
    const { colleagues } = valueOf(await yunxi.call(listColleagues, {}))
    expect(colleagues.map(({ id }) => id)).toContain(colleagueId)
    expect(colleagues.map(({ id }) => id)).not.toContain(world.personId('sample-counsellor'))
    expect(new Set(colleagues.map(({ role }) => role))).toEqual(new Set(['counsellor', 'care-worker']))
  })

  it('is asked for once, also by two taps at once', async () => {
    const answers = await Promise.all([yunxi.call(askShare, wish()), yunxi.call(askShare, wish())])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'asked-already' })
  })

  it('tells the keeper that somebody asks, and not one who would read along themselves', async () => {
    const grants = [
      { role: 'counsellor', nodeId: 'n-qinghe', counsellorId: 'c-anhe' },
      { role: 'file-keeper', nodeId: 'n-qinghe' },
    ]
    await world.put('staff', { ...sampleWork, id: colleagueId, grants, v: 2 })
    const ref = await ask()
    const told = async (of: Browser) => valueOf(await of.call(listStaffInbox, {})).entries
    expect(await told(keeper)).toEqual([
      { kind: 'share-wanted', ref, at: expect.any(Number), read: false, place: null },
    ])
    expect(await told(anhe)).toEqual([])
    expect((await told(yunxi)).filter(({ kind }) => kind === 'share-wanted')).toEqual([])
    await approve(ref)
    expect(await told(keeper)).toMatchObject([{ ref, read: true }])
  })

  it('is closed until a keeper says yes, and then open as long as was asked, without the number', async () => {
    const openingId = await ask()
    expect(await anhe.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-waiting' })
    await approve(openingId)
    const { opened } = valueOf(await anhe.call(lookAgain, { openingId }))
    expect(opened).toMatchObject({ intake: [{ answer: '藏好的话' }], phone: null, name: null })
    expect(await yunxi.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-unknown' })
    expect(valueOf(await resident.call(listLooks, {})).looks).toMatchObject([
      { purpose: 'shared', role: 'counsellor', what: ['for-whom', 'intake'] },
    ])
    world.cloud.clock.set(opened.until - MINUTE)
    expect(await anhe.call(lookAgain, { openingId })).toMatchObject({ ok: true })
    world.cloud.clock.set(opened.until)
    expect(await anhe.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-over' })
  })

  it('stays closed after a no, which says why', async () => {
    const openingId = await ask()
    const decline = (words: string) => keeper.call(judgeOpening, { openingId, as: 'declined', words })
    expect(await decline('')).toEqual({ ok: false, refusal: 'said-missing' })
    valueOf(await decline('先问过本人'))
    expect(await anhe.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-over' })
    const [mine] = valueOf(await yunxi.call(listOwnOpenings, {})).openings
    expect(mine).toMatchObject({ asked: true, looks: false, state: 'declined', judged: { words: '先问过本人' } })
  })

  it('is taken back at once by who asked, by nobody else, and nobody judges it then', async () => {
    const openingId = await ask()
    await approve(openingId)
    expect(await anhe.call(endShare, { openingId })).toEqual({ ok: false, refusal: 'opening-unknown' })
    valueOf(await yunxi.call(endShare, { openingId }))
    expect(await anhe.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-over' })
    const other = await ask()
    valueOf(await yunxi.call(endShare, { openingId: other }))
    const late = await keeper.call(judgeOpening, { openingId: other, as: 'approved', words: '' })
    expect(late).toEqual({ ok: false, refusal: 'opening-judged' })
  })

  it('is nobody’s task after fourteen days without a word', async () => {
    const openingId = await ask()
    world.cloud.clock.advance(14 * DAY)
    const late = await keeper.call(judgeOpening, { openingId, as: 'approved', words: '' })
    expect(late).toEqual({ ok: false, refusal: 'opening-judged' })
    expect(valueOf(await keeper.call(listToKeep, {})).waiting).toEqual([])
    expect(await anhe.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'opening-over' })
  })

  it('closes with the post of who reads along', async () => {
    const other = { colleagueId: world.personId('sample-care-worker-2') }
    const openingId = valueOf(await yunxi.call(askShare, wish(other))).opening.id
    await approve(openingId)
    const worker = await world.as('sample-care-worker-2')
    expect(await worker.call(lookAgain, { openingId })).toMatchObject({ ok: true })
    await suspend('sample-care-worker-2')
    expect(await worker.call(lookAgain, { openingId })).toEqual({ ok: false, refusal: 'staff-suspended' })
  })
})
