import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { listLooks } from '#core/contracts/account'
import { deleteEverything } from '#core/contracts/privacy'
import {
  answerKeeper,
  askBack,
  judgeOpening,
  listOwnOpenings,
  listToKeep,
  lookAgain,
  openInEmergency,
} from '#core/contracts/records'
import { endPost, listStaffInbox, readPost } from '#core/contracts/staff'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aReason, aTelephoned } from '../../support/records'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let zhiyu: Browser
let worker: Browser
let keeper: Browser
let resident: Browser
beforeAll(async () => {
  zhiyu = await world.as('sample-counsellor-3')
  worker = await world.as('sample-care-worker')
  keeper = await world.as('sample-file-keeper')
  resident = await world.as('sample-resident')
})

let record: Awaited<ReturnType<typeof aTelephoned>>
beforeEach(async () => {
  record = await aTelephoned(world)
})
const wanted = (change = {}) => ({ date: record.date, code: record.code, why: aReason, ...change })
const openings = () => world.documents('record-openings')
const looks = async () => valueOf(await resident.call(listLooks, {})).looks

describe('opening a record in an emergency', () => {
  it('is open to whoever needs it, though the inbox of a keeper cannot be read', async () => {
    const keeperId = world.personId('sample-file-keeper')
    await world.put('people', { id: keeperId, appointments: 'what' } as { id: string })
    expect(await zhiyu.call(openInEmergency, wanted())).toMatchObject({ ok: true })
    expect(await openings()).toHaveLength(1)
  })

  it('needs a reason of ten letters', async () => {
    const short = { ok: false, refusal: 'reason-missing' }
    expect(await zhiyu.call(openInEmergency, wanted({ why: '有危险，要联系他' }))).toEqual(short)
    expect(await zhiyu.call(openInEmergency, wanted({ why: `    ${'急'.repeat(9)}    ` }))).toEqual(short)
    expect(await openings()).toEqual([])
    expect(await zhiyu.call(openInEmergency, wanted({ why: '急'.repeat(10) }))).toMatchObject({ ok: true })
  })

  it('is nobody else’s but the care team’s, whoever they are otherwise', async () => {
    for (const name of [
      'sample-manager',
      'sample-file-keeper',
      'sample-editor',
      'sample-reviewer',
      'sample-line-keeper',
    ]) {
      const answer = await (await world.as(name)).call(openInEmergency, wanted())
      expect(answer, name).toEqual({ ok: false, refusal: 'not-allowed' })
    }
    expect(await resident.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await openings()).toEqual([])
  })

  it('is refused where nobody would look into it', async () => {
    const at = (nodeId: string) => ({
      ...{ ...sampleWork, id: world.personId('sample-file-keeper'), v: 2 },
      grants: [{ role: 'file-keeper', nodeId }],
    })
    await world.put('staff', at('n-nantang'))
    expect(await zhiyu.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'no-keeper' })
    // Who keeps records themselves is not the one who looks into their own.
    const both = [
      { role: 'file-keeper', nodeId: 'n-qinghe' },
      { role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-zhiyu' },
    ]
    await world.put('staff', { ...sampleWork, id: world.personId('sample-counsellor-3'), grants: both, v: 2 })
    expect(await zhiyu.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'no-keeper' })
    await world.put('staff', at('n-qinghe'))
    expect(await zhiyu.call(openInEmergency, wanted())).toMatchObject({ ok: true })
  })

  it('is refused of a place that no keeper of theirs answers for', async () => {
    const grants = [{ role: 'file-keeper', nodeId: 'n-liuan' }]
    await world.put('staff', { ...sampleWork, id: world.personId('sample-file-keeper'), grants, v: 2 })
    expect(await zhiyu.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'record-unknown' })
  })

  it('counts wrong codes, and lets nobody go on guessing', async () => {
    const wrong = () => zhiyu.call(openInEmergency, wanted({ code: 'CCCC' }))
    for (let time = 0; time < 3; time++) expect(await wrong()).toEqual({ ok: false, refusal: 'record-unknown' })
    expect(await wrong()).toEqual({ ok: false, refusal: 'code-wait' })
    expect(await zhiyu.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'code-wait' })
    world.cloud.clock.advance(2 * MINUTE)
    expect(await zhiyu.call(openInEmergency, wanted({ date: '2026-11-24' }))).toMatchObject({
      refusal: 'record-unknown',
    })
    expect(await looks()).toEqual([])
  })

  it('is refused of one’s own calendar, which is opened the usual way', async () => {
    const yunxi = await world.as('sample-counsellor')
    expect(await yunxi.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'record-yours' })
  })

  it('shows what was written and whom to call, and notes it where the person reads it', async () => {
    const { opened } = valueOf(await worker.call(openInEmergency, wanted({ code: record.code.toLowerCase() })))
    expect(opened).toMatchObject({
      ...{ code: record.code, start: record.start, mode: 'phone', forWhom: 'self', phone: '13800138000', name: null },
      intake: [{ question: '这次最想谈什么', answer: '藏好的话' }],
    })
    expect(await looks()).toMatchObject([
      { purpose: 'emergency', role: 'care-worker', judged: null, what: ['for-whom', 'intake', 'phone'] },
    ])
  })

  it('tells every keeper of that place at once, without whose it is, what about or when, and nobody else', async () => {
    const alsoKeeps = (nodeId: string) => ({ ...sampleWork, v: 2, grants: [{ role: 'file-keeper', nodeId }] })
    await world.put('staff', { ...alsoKeeps('n-qinghe'), id: world.personId('sample-editor') })
    await world.put('staff', { ...alsoKeeps('n-liuan'), id: world.personId('sample-reviewer') })
    const attempt = anAttempt(world.cloud.clock.now())
    const { opened } = valueOf(await zhiyu.call(openInEmergency, wanted(), attempt))
    valueOf(await zhiyu.call(openInEmergency, wanted(), attempt))
    const line = { kind: 'record-opened', ref: opened.id, at: expect.any(Number), read: false, place: null }
    const [second, elsewhere] = [await world.as('sample-editor'), await world.as('sample-reviewer')]
    for (const one of [keeper, second])
      expect(valueOf(await one.call(listStaffInbox, {}))).toEqual({ entries: [line], unread: 1 })
    for (const one of [elsewhere, await world.as('sample-manager')])
      expect(valueOf(await one.call(listStaffInbox, {})).entries).toEqual([])
    expect(valueOf(await zhiyu.call(listStaffInbox, {})).entries).toEqual([])
    // Judged by one it waits for the other no more.
    valueOf(await second.call(judgeOpening, { openingId: opened.id, as: 'warranted', words: '' }))
    for (const one of [keeper, second])
      expect(valueOf(await one.call(listStaffInbox, {}))).toEqual({ entries: [{ ...line, read: true }], unread: 0 })
  })

  it('tells no keeper of what was refused, nor of a wrong code', async () => {
    await zhiyu.call(openInEmergency, wanted({ code: 'CCCC' }))
    await zhiyu.call(openInEmergency, wanted({ why: '急' }))
    expect(valueOf(await keeper.call(listStaffInbox, {})).entries).toEqual([])
  })

  it('is three a day at most, and none the more for asking in between', async () => {
    for (let time = 0; time < 3; time++) valueOf(await worker.call(openInEmergency, wanted()))
    expect(await worker.call(openInEmergency, wanted())).toEqual({ ok: false, refusal: 'too-many' })
    expect(await openings()).toHaveLength(3)
  })

  it('lasts half an hour, each look of it noted, and is nobody else’s', async () => {
    const { opened } = valueOf(await worker.call(openInEmergency, wanted()))
    const again = { openingId: opened.id }
    expect(await zhiyu.call(lookAgain, again)).toEqual({ ok: false, refusal: 'opening-unknown' })
    world.cloud.clock.set(opened.until - MINUTE)
    expect(valueOf(await worker.call(lookAgain, again)).opened.phone).toBe('13800138000')
    expect(await looks()).toHaveLength(2)
    world.cloud.clock.set(opened.until)
    expect(await worker.call(lookAgain, again)).toEqual({ ok: false, refusal: 'opening-over' })
    expect(await looks()).toHaveLength(2)
  })

  it('is the same look when it is sent again, and shows nothing more once it is over', async () => {
    const attempt = anAttempt(world.cloud.clock.now())
    const first = valueOf(await worker.call(openInEmergency, wanted(), attempt))
    expect(valueOf(await worker.call(openInEmergency, wanted(), attempt))).toEqual(first)
    expect(await looks()).toHaveLength(1)
    world.cloud.clock.set(first.opened.until)
    expect(await worker.call(openInEmergency, wanted(), attempt)).toEqual({ ok: false, refusal: 'attempt-over' })
  })

  it('is not open twenty times over', async () => {
    const { opened } = valueOf(await worker.call(openInEmergency, wanted()))
    const { _id, ...row } = (await openings())[0] ?? {}
    await world.put('record-openings', {
      ...row,
      id: opened.id,
      looks: Array.from({ length: 20 }, (_, at) => `l${at}`),
    })
    expect(await worker.call(lookAgain, { openingId: opened.id })).toEqual({ ok: false, refusal: 'looks-full' })
  })

  it('meets a keeper who is leaving at that moment: it was opened while they were one, or is refused', async () => {
    const manager = await world.as('sample-manager')
    const staffId = world.personId('sample-file-keeper')
    const post = { staffId, role: 'file-keeper', nodeId: 'n-qinghe', counsellorId: null } as const
    const [opened, ended] = await Promise.all([worker.call(openInEmergency, wanted()), manager.call(endPost, post)])
    expect(ended.ok || opened.ok).toBe(true)
    if (!opened.ok) expect(opened.refusal).toBe('no-keeper')
  })
})

describe('the keeper of records', () => {
  let openingId: string
  beforeEach(async () => {
    openingId = valueOf(await worker.call(openInEmergency, wanted())).opened.id
  })

  it('sees who opened what, when and why, and nothing of the record', async () => {
    const { waiting, judged } = valueOf(await keeper.call(listToKeep, {}))
    expect(judged).toEqual([])
    expect(waiting).toMatchObject([
      { id: openingId, kind: 'emergency', role: 'care-worker', why: aReason, record: { code: record.code }, said: [] },
    ])
    expect(JSON.stringify(waiting)).not.toMatch(/藏好的话|13800138000/)
  })

  it('has read of it once they have looked into it', async () => {
    expect(valueOf(await keeper.call(readPost, {})).unread).toBe(1)
    valueOf(await keeper.call(judgeOpening, { openingId, as: 'warranted', words: '' }))
    expect(valueOf(await keeper.call(readPost, {})).unread).toBe(0)
    expect(valueOf(await keeper.call(listStaffInbox, {})).entries).toMatchObject([{ ref: openingId, read: true }])
  })

  it('sees nothing of places they do not keep, and cannot judge there', async () => {
    const grants = [{ role: 'file-keeper', nodeId: 'n-nantang' }]
    await world.put('staff', { ...sampleWork, id: world.personId('sample-editor'), grants, v: 2 })
    const elsewhere = await world.as('sample-editor')
    expect(valueOf(await elsewhere.call(listToKeep, {})).waiting).toEqual([])
    const unknown = { ok: false, refusal: 'opening-unknown' }
    expect(await elsewhere.call(judgeOpening, { openingId, as: 'warranted', words: '' })).toEqual(unknown)
    expect(await elsewhere.call(askBack, { openingId, words: '为什么' })).toEqual(unknown)
    expect(await keeper.call(judgeOpening, { openingId: 'another', as: 'warranted', words: '' })).toEqual(unknown)
  })

  it('asks back and is answered, by whose it is alone, in words', async () => {
    expect(await keeper.call(askBack, { openingId, words: ' ' })).toEqual({ ok: false, refusal: 'said-missing' })
    valueOf(await keeper.call(askBack, { openingId, words: '当时为什么没有先找他的咨询师' }))
    expect(await zhiyu.call(answerKeeper, { openingId, words: '不是我' })).toMatchObject({ refusal: 'opening-unknown' })
    expect(await worker.call(answerKeeper, { openingId, words: '' })).toMatchObject({ refusal: 'said-missing' })
    valueOf(await worker.call(answerKeeper, { openingId, words: '打过三次，没有人接' }))
    const [one] = valueOf(await keeper.call(listToKeep, {})).waiting
    expect(one?.said.map(({ as, words, mine }) => [as, words, mine])).toEqual([
      ['keeper', '当时为什么没有先找他的咨询师', true],
      ['staff', '打过三次，没有人接', false],
    ])
    for (let time = 0; time < 4; time++) valueOf(await keeper.call(askBack, { openingId, words: '再问一句' }))
    expect(await keeper.call(askBack, { openingId, words: '第七句' })).toEqual({ ok: false, refusal: 'said-full' })
    expect(await worker.call(answerKeeper, { openingId, words: '第七句' })).toEqual({ ok: false, refusal: 'said-full' })
  })

  it('judges once, with words where it had not to be; the person and whoever opened it read it', async () => {
    const judge = (as: 'warranted' | 'unwarranted' | 'approved', words = '') =>
      keeper.call(judgeOpening, { openingId, as, words })
    expect(await judge('approved')).toEqual({ ok: false, refusal: 'judgement-unfit' })
    expect(await judge('unwarranted')).toEqual({ ok: false, refusal: 'said-missing' })
    valueOf(await judge('unwarranted', '没有先打 120'))
    expect(await judge('warranted')).toEqual({ ok: false, refusal: 'opening-judged' })
    const judgedAlready = { ok: false, refusal: 'opening-judged' }
    expect(await keeper.call(askBack, { openingId, words: '还有' })).toEqual(judgedAlready)
    expect(await worker.call(answerKeeper, { openingId, words: '还有' })).toEqual(judgedAlready)
    expect(await looks()).toMatchObject([{ judged: 'unwarranted' }])
    const [mine] = valueOf(await worker.call(listOwnOpenings, {})).openings
    expect(mine).toMatchObject({ looks: true, judged: { as: 'unwarranted', words: '没有先打 120' } })
    expect(valueOf(await keeper.call(listToKeep, {}))).toMatchObject({ waiting: [], judged: [{ id: openingId }] })
  })

  it('leaves one’s own to another keeper', async () => {
    const grants = [
      { role: 'care-worker', nodeId: 'n-qinghe' },
      { role: 'file-keeper', nodeId: 'n-qinghe' },
    ]
    await world.put('staff', { ...sampleWork, id: world.personId('sample-care-worker'), grants, v: 2 })
    const own = { ok: false, refusal: 'opening-own' }
    expect(await worker.call(judgeOpening, { openingId, as: 'warranted', words: '' })).toEqual(own)
    expect(await worker.call(askBack, { openingId, words: '问自己' })).toEqual(own)
  })

  it('judges once when two do at once', async () => {
    const grants = [{ role: 'file-keeper', nodeId: 'n-qinghe' }]
    await world.put('staff', { ...sampleWork, id: world.personId('sample-editor'), grants, v: 2 })
    const other = await world.as('sample-editor')
    const answers = await Promise.all(
      [keeper, other].map((who) => who.call(judgeOpening, { openingId, as: 'warranted', words: '' })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'opening-judged' })
  })
})

describe('somebody who has everything of theirs deleted', () => {
  it('is in no opening any more, nor what was written of it; that it was opened stays to be judged', async () => {
    const { opened } = valueOf(await worker.call(openInEmergency, wanted()))
    valueOf(await keeper.call(askBack, { openingId: opened.id, words: '为什么' }))
    valueOf(await resident.call(deleteEverything, { cancelsComing: true }))
    for (let time = 0; time < 8; time += 1) {
      await runWell(world, 'privacy', 'carryOut')
      world.cloud.clock.advance(1.5 * MINUTE)
    }
    const [row] = await openings()
    expect(row).toMatchObject({ record: null, why: null, isOpen: true, said: [{ words: null }] })
    expect(JSON.stringify(row)).not.toContain(world.personId('sample-resident'))
    expect(JSON.stringify(row)).not.toContain(record.code)
    expect(await worker.call(lookAgain, { openingId: opened.id })).toEqual({ ok: false, refusal: 'opening-over' })
    valueOf(await keeper.call(judgeOpening, { openingId: opened.id, as: 'warranted', words: '' }))
  })

  it('is gone with all of it after three years', async () => {
    valueOf(await worker.call(openInEmergency, wanted()))
    world.cloud.clock.advance(1096 * DAY - MINUTE)
    await runWell(world, 'privacy', 'retain')
    expect(await openings()).toHaveLength(1)
    world.cloud.clock.advance(2 * MINUTE)
    await runWell(world, 'privacy', 'retain')
    expect(await openings()).toEqual([])
  })
})
