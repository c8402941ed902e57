import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { listInbox, listLooks } from '#core/contracts/account'
import { bookAppointment } from '#core/contracts/appointments'
import { askCallback } from '#core/contracts/callbacks'
import { askMove, deleteEverything, stopMove } from '#core/contracts/privacy'
import { decideMove, listMoves, requestMove } from '#core/contracts/records'
import { listStaffInbox } from '#core/contracts/staff'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCallbackWish } from '../../support/callbacks'
import { aWish } from '../../support/makers'
import { aMoveWish, anApprovedMove, aRequestedMove, found, lost, moveOf } from '../../support/moves'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let old: Browser
let now: Browser
let worker: Browser
let keeper: Browser
let yunxi: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
  worker = await world.as('sample-care-worker')
  keeper = await world.as('sample-file-keeper')
  yunxi = await world.as('sample-counsellor')
})
const no = (refusal: string) => ({ ok: false, refusal })
const moves = () => world.documents('record-moves')
const inbox = async (browser: Browser) => valueOf(await browser.call(listInbox, {})).entries.map(({ kind }) => kind)

describe('a code for a site', () => {
  it('is good for half an hour, the same where its try is sent again, and stored as a hash alone', async () => {
    const attempt = { id: 'an-attempt-for-a-code', begunAt: world.cloud.clock.now() }
    const first = valueOf(await now.call(askMove, {}, attempt))
    expect(valueOf(await now.call(askMove, {}, attempt))).toEqual(first)
    expect(first.until - world.cloud.clock.now()).toBeLessThanOrEqual(30 * MINUTE)
    expect(JSON.stringify(await world.everything())).not.toContain(first.code)
    expect(await moveOf(now)).toMatchObject({ side: 'new', state: 'code', until: first.until })
  })

  it('is void once there is a new one, and after half an hour', async () => {
    const wish = await aMoveWish(world)
    const { code: second } = valueOf(await now.call(askMove, {}))
    expect(await moves()).toHaveLength(1)
    expect(await worker.call(requestMove, wish)).toEqual(no('move-code-unknown'))
    world.cloud.clock.set(world.cloud.clock.now() + 30 * MINUTE)
    expect(await worker.call(requestMove, { ...wish, moveCode: second })).toEqual(no('move-code-unknown'))
    expect(await moveOf(now)).toMatchObject({ state: 'lapsed' })
  })

  it('is not given while one is asked for, on either account', async () => {
    await aRequestedMove(world)
    expect(await now.call(askMove, {})).toEqual(no('move-under-way'))
    expect(await old.call(askMove, {})).toEqual(no('move-under-way'))
  })
})

describe('asking at a site', () => {
  it('is for the care team, with ten letters that say why, where a keeper answers for it', async () => {
    const wish = await aMoveWish(world)
    for (const name of ['sample-manager', 'sample-file-keeper', 'sample-editor', found]) {
      expect(await (await world.as(name)).call(requestMove, wish), name).toEqual(no('not-allowed'))
    }
    expect(await worker.call(requestMove, { ...wish, note: '   认得他   ' })).toEqual(no('reason-missing'))
    const elsewhere = { ...sampleWork, id: world.personId('sample-file-keeper'), v: 2 }
    await world.put('staff', { ...elsewhere, grants: [{ role: 'file-keeper', nodeId: 'n-nantang' }] })
    expect(await worker.call(requestMove, wish)).toEqual(no('no-keeper'))
    await world.put('staff', { ...elsewhere, grants: [{ role: 'file-keeper', nodeId: 'n-qinghe' }] })
    expect(await worker.call(requestMove, wish)).toMatchObject({ ok: true })
  })

  it('knows no appointment of another place than where whoever asks stands, though the same keeper answers for it', async () => {
    const wish = await aMoveWish(world)
    const id = world.personId('sample-care-worker-2')
    const standing = (nodeId: string) =>
      world.put('staff', { ...sampleWork, ...{ id, v: 2, grants: [{ role: 'care-worker', nodeId }] } } as {
        id: string
      })
    await standing('n-nantang')
    const there = await world.as('sample-care-worker-2')
    expect(await there.call(requestMove, wish)).toEqual(no('record-unknown'))
    await standing('n-chenguang')
    expect(await there.call(requestMove, wish)).toMatchObject({ ok: true })
  })

  it('counts wrong codes of both kinds together, and lets nobody go on guessing', async () => {
    const wish = await aMoveWish(world)
    const guess = (change: object) => worker.call(requestMove, { ...wish, ...change })
    expect(await guess({ moveCode: 'CCCC CCCC CCCC' })).toEqual(no('move-code-unknown'))
    expect(await guess({ moveCode: 'nothing' })).toEqual(no('move-code-unknown'))
    expect(await guess({ code: 'CCCC' })).toEqual(no('record-unknown'))
    expect(await guess({})).toEqual(no('code-wait'))
    world.cloud.clock.set(world.cloud.clock.now() + MINUTE)
    expect(await guess({})).toMatchObject({ ok: true })
    expect(await guess({})).toEqual(no('move-code-unknown'))
  })

  it('tells staff that there is a record, and nothing in it or of whom; both the look and the line say so to its owner', async () => {
    const move = await aRequestedMove(world)
    expect(move).toMatchObject({
      state: 'asked',
      mine: true,
      until: null,
      record: { counsellorName: expect.stringMatching('云溪') },
    })
    for (const hidden of ['藏好的话', '13800138000', world.personId(lost), world.personId(found)]) {
      expect(JSON.stringify(move)).not.toContain(hidden)
    }
    expect(valueOf(await old.call(listLooks, {})).looks).toMatchObject([
      { what: ['existence'], purpose: 'move', role: 'care-worker' },
    ])
    expect(await inbox(old)).toEqual(['move-asked'])
    expect(await moveOf(old)).toMatchObject({
      side: 'old',
      state: 'asked',
      siteName: expect.stringMatching('晨光'),
    })
    expect(await moveOf(now)).toMatchObject({ side: 'new', state: 'asked' })
    expect(JSON.stringify(await moves())).not.toContain('家里人来电话')
  })

  it('is refused of what is one’s own, of what is asked for already, and of who works here', async () => {
    const wish = await aMoveWish(world)
    const { code } = valueOf(await worker.call(askMove, {}))
    expect(await worker.call(requestMove, { ...wish, moveCode: code })).toEqual(no('move-own'))
    const theirs = valueOf(await keeper.call(askMove, {}))
    expect(await worker.call(requestMove, { ...wish, moveCode: theirs.code })).toEqual(no('accounts-unfit'))
    const own = valueOf(await old.call(askMove, {}))
    expect(await worker.call(requestMove, { ...wish, moveCode: own.code })).toEqual(no('accounts-unfit'))
    world.cloud.clock.set(world.cloud.clock.now() + MINUTE)
    expect(await worker.call(requestMove, wish)).toMatchObject({ ok: true })
    const another = valueOf(await (await world.browser()).call(askMove, {}))
    expect(await worker.call(requestMove, { ...wish, moveCode: another.code })).toEqual(no('move-under-way'))
  })

  it('is refused, with nothing told of what it is, where both have asked to be called', async () => {
    const wish = await aMoveWish(world)
    valueOf(await old.call(askCallback, aCallbackWish()))
    valueOf(await now.call(askCallback, aCallbackWish()))
    expect(await worker.call(requestMove, wish)).toEqual(no('accounts-unfit'))
  })
})

describe('the keeper’s word', () => {
  it('is a keeper’s of that place alone, who neither asked for it nor is one of the two', async () => {
    const { id } = await aRequestedMove(world)
    const say = { moveId: id, as: 'approved', words: '' } as const
    expect(await worker.call(decideMove, say)).toEqual(no('not-allowed'))
    const grantsOf = (...grants: object[]) => ({ ...sampleWork, grants, v: 2 })
    const post = { role: 'file-keeper', nodeId: 'n-qinghe' }
    const elsewhere = grantsOf({ role: 'file-keeper', nodeId: 'n-nantang' })
    await world.put('staff', { ...elsewhere, id: world.personId('sample-editor') })
    expect(await (await world.as('sample-editor')).call(decideMove, say)).toEqual(no('move-unknown'))
    await world.put('staff', { ...grantsOf(post), id: world.personId('sample-care-worker') })
    expect(await worker.call(decideMove, say)).toEqual(no('move-own'))
    await world.put('staff', { ...grantsOf(post), id: world.personId(found) })
    expect(await now.call(decideMove, say)).toEqual(no('move-own'))
    await world.put('staff', { ...grantsOf(post), id: world.personId(lost) })
    expect(await old.call(decideMove, say)).toEqual(no('move-own'))
    expect(await keeper.call(decideMove, { ...say, moveId: 'another' })).toEqual(no('move-unknown'))
  })

  it('is a yes once, and from then on 72 hours in which the old account is told', async () => {
    const { id } = await aRequestedMove(world)
    const { until } = valueOf(await keeper.call(decideMove, { moveId: id, as: 'approved', words: '' })).move
    expect((until ?? 0) - world.cloud.clock.now()).toBeGreaterThan(72 * HOUR - MINUTE)
    expect(await keeper.call(decideMove, { moveId: id, as: 'approved', words: '' })).toEqual(no('move-decided'))
    expect(await keeper.call(decideMove, { moveId: id, as: 'declined', words: '不' })).toEqual(no('move-decided'))
    expect(await inbox(old)).toEqual(['move-asked'])
    expect(await inbox(now)).toEqual(['move-answered'])
    expect(await moveOf(old)).toMatchObject({ state: 'waiting', until })
  })

  it('is waited for: the keepers are told once it is asked for, and have read of it once one of them said it', async () => {
    const told = async (of = keeper) => valueOf(await of.call(listStaffInbox, {})).entries
    await aMoveWish(world)
    expect(await told()).toEqual([])
    await world.reset()
    const also = { ...sampleWork, v: 2, grants: [{ role: 'file-keeper', nodeId: 'n-qinghe' }] }
    await world.put('staff', { ...also, id: world.personId('sample-editor') })
    const second = await world.as('sample-editor')
    const { id } = await aRequestedMove(world)
    const line = { kind: 'move-wanted', ref: id, at: expect.any(Number), place: null }
    for (const of of [keeper, second]) expect(await told(of)).toEqual([{ ...line, read: false }])
    expect(await told(worker)).toEqual([])
    valueOf(await keeper.call(decideMove, { moveId: id, as: 'approved', words: '' }))
    for (const of of [keeper, second]) expect(await told(of)).toEqual([{ ...line, read: true }])
  })

  it('says why where it is a no, and where what was said yes to is halted; a halt before a yes is none', async () => {
    const { id } = await aRequestedMove(world)
    expect(await keeper.call(decideMove, { moveId: id, as: 'halted', words: '等' })).toEqual(no('move-decided'))
    expect(await keeper.call(decideMove, { moveId: id, as: 'declined', words: ' ' })).toEqual(no('said-missing'))
    valueOf(await keeper.call(decideMove, { moveId: id, as: 'declined', words: '没有人认得他' }))
    expect(await moveOf(now)).toMatchObject({ state: 'declined' })
    expect(valueOf(await worker.call(listMoves, {})).asked).toMatchObject([
      { state: 'declined', decided: { words: '没有人认得他' } },
    ])
    await world.reset()
    const approved = await anApprovedMove(world)
    const halt = { moveId: approved.id, as: 'halted', words: '家里人来电话说不是本人' } as const
    valueOf(await keeper.call(decideMove, halt))
    expect(await moveOf(old)).toMatchObject({ state: 'halted' })
  })

  it('comes within fourteen days, or it lapses', async () => {
    const { id } = await aRequestedMove(world)
    world.cloud.clock.set(world.cloud.clock.now() + 14 * DAY)
    expect(await keeper.call(decideMove, { moveId: id, as: 'approved', words: '' })).toEqual(no('move-decided'))
    expect(await runTimer(world, 'privacy', 'carryMoves')).toBeNull()
    expect(await moves()).toMatchObject([{ isOpen: false, ended: { as: 'lapsed' } }])
    expect(await inbox(now)).toEqual(['move-answered'])
  })

  it('stands on the list of the keeper until it is over, without a word of what is in the record', async () => {
    await anApprovedMove(world)
    const { kept, asked, more } = valueOf(await keeper.call(listMoves, {}))
    expect([kept.length, asked.length, more]).toEqual([1, 0, false])
    expect(JSON.stringify(kept)).not.toMatch(/藏好的话|13800138000|topic/)
    expect(valueOf(await yunxi.call(listMoves, {}))).toEqual({
      ...{ asks: true, keeps: false, kept: [], asked: [], more: false },
    })
  })
})

describe('stopping it', () => {
  it('is for the two alone, and once', async () => {
    const { id } = await anApprovedMove(world)
    const another = await world.browser()
    expect(await another.call(stopMove, { moveId: id })).toEqual(no('move-unknown'))
    expect(await worker.call(stopMove, { moveId: id })).toEqual(no('move-unknown'))
    expect(valueOf(await old.call(stopMove, { moveId: id })).move).toMatchObject({ side: 'old', state: 'stopped' })
    expect(await inbox(now)).toEqual(['move-answered'])
    expect(await now.call(stopMove, { moveId: id })).toEqual(no('move-over'))
    expect(await keeper.call(decideMove, { moveId: id, as: 'halted', words: '晚了' })).toEqual(no('move-decided'))
  })

  it('is for the new account too, of a code as well', async () => {
    const { id } = await aRequestedMove(world)
    expect(valueOf(await now.call(stopMove, { moveId: id })).move.state).toBe('withdrawn')
    valueOf(await now.call(askMove, {}))
    const code = await moveOf(now)
    expect(valueOf(await now.call(stopMove, { moveId: code?.id ?? '' })).move.state).toBe('withdrawn')
  })

  it('is what a deletion of either does', async () => {
    await anApprovedMove(world)
    valueOf(await old.call(deleteEverything, { cancelsComing: true }))
    expect(await moveOf(now)).toMatchObject({ state: 'deleted' })
    await world.reset()
    await anApprovedMove(world)
    valueOf(await now.call(deleteEverything, { cancelsComing: true }))
    expect(await moveOf(old)).toMatchObject({ state: 'deleted' })
    expect(await old.call(bookAppointment, aWish())).not.toEqual(no('being-moved'))
  })

  it('loses whose it was when one of the two deletes everything, and keeps who said what', async () => {
    await anApprovedMove(world)
    valueOf(await old.call(deleteEverything, { cancelsComing: true }))
    for (let run = 0; run < 6; run += 1) {
      expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
      world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
    }
    const [left] = await moves()
    expect(JSON.stringify(left)).not.toContain(world.personId(lost))
    expect(left).toMatchObject({
      ended: { as: 'deleted' },
      asked: { note: null, record: null },
      decided: { as: 'approved' },
    })
  })
})
