import { beforeAll, describe, expect, it } from 'vitest'
import {
  inviteAdmitted,
  listBatches,
  listExperts,
  openExpertBatch,
  readBatch,
  reviewExpertBatch,
  saveExpertBatch,
  withdrawExpertBatch,
} from '#core/contracts/experts'
import { acceptInvitation, inviteStaff, listPosts, withdrawInvitation } from '#core/contracts/staff'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aBatch, aCandidate, aDecidedBatch, batchAs, decisionsOn } from '../../support/experts'
import { runWell } from '../../support/run-timer'
import { grantsOf } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld({ named: true })
let manager: Browser
let officer: Browser
let newcomer: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  officer = await world.as('sample-psych-officer')
  newcomer = await world.as('sample-parent')
})

const no = (refusal: string) => ({ ok: false, refusal })
const stored = async () => (await world.documents('expert-batches')).filter(({ _id }) => _id !== 'b-qinghe-1')
const grant = (role: string, nodeId: string) => ({ role, nodeId })
/** Somebody of these posts, who signed and was trained. */
async function staffed(name: string, ...grants: readonly { readonly role: string; readonly nodeId: string }[]) {
  await world.put('staff', { id: world.personId(name), grants, v: 1 })
  return world.as(name)
}

describe('a batch is proposed', () => {
  it('by managers alone', async () => {
    const wish = { nodeId: 'n-qinghe', candidates: [aCandidate()] }
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-psych-officer', 'sample-expert'])
      expect(await (await world.as(who)).call(openExpertBatch, wish)).toEqual(no('not-allowed'))
    expect(await stored()).toEqual([])
  })

  it.each([
    ['place-not-yours', 'n-nowhere', [aCandidate()]],
    ['candidate-nameless', 'n-qinghe', [aCandidate({ name: ' ' })]],
    ['candidate-wordless', 'n-qinghe', [aCandidate({ where: '' })]],
    ['candidate-wordless', 'n-qinghe', [aCandidate({ why: ' ' })]],
    ['candidate-twice', 'n-qinghe', [aCandidate(), aCandidate({ fields: ['law'] })]],
    ['tells-how-to-reach', 'n-qinghe', [aCandidate({ where: '青禾医院 138 0013 8000' })]],
    ['tells-how-to-reach', 'n-qinghe', [aCandidate({ why: '微信：xinlin_demo' })]],
    ['bad-input', 'n-qinghe', [aCandidate({ fields: [] })]],
    ['bad-input', 'n-qinghe', [aCandidate({ fields: ['law', 'law'] })]],
    ['bad-input', 'n-qinghe', []],
    ['bad-input', 'n-qinghe', Array.from({ length: 51 }, (_, at) => aCandidate({ name: `第${at}位` }))],
  ])('not where %s', async (refusal, nodeId, candidates) => {
    expect(await manager.call(openExpertBatch, { nodeId, candidates })).toEqual(no(refusal))
    expect(await stored()).toEqual([])
  })

  it('with up to fifty, who lie sealed, and numbered at its place', async () => {
    const fifty = Array.from({ length: 50 }, (_, at) => aCandidate({ name: `第${at}位` }))
    const first = await aBatch(world, fifty)
    expect(first).toMatchObject({ number: 2, nodeName: '青禾街道（虚构示例）', by: '秋实（示例）', mine: true })
    expect(first.candidates[0]).toMatchObject({ id: 'c1', name: '第0位', state: 'waiting', reason: '' })
    expect(first.may).toEqual({ change: true, decide: false, invite: false })
    expect(await aBatch(world)).toMatchObject({ number: 3 })
    expect(await aBatch(world, [aCandidate()], 'n-liuan')).toMatchObject({ number: 1 })
    const lies = JSON.stringify(await stored())
    for (const word of ['第0位', '青禾医院', '主治医师']) expect(lies).not.toContain(word)
  })

  it('by two at the same time under two numbers', async () => {
    const other = await staffed('sample-parent', grant('manager', 'n-qinghe'))
    const wish = { nodeId: 'n-qinghe', candidates: [aCandidate()] }
    const both = await Promise.all([manager, other].map((one) => one.call(openExpertBatch, wish)))
    expect(both.map((one) => valueOf(one).batch.number).sort()).toEqual([2, 3])
  })

  it('no sixth time while five wait at one place', async () => {
    for (let at = 0; at < 5; at += 1) await aBatch(world)
    const wish = { nodeId: 'n-qinghe', candidates: [aCandidate()] }
    expect(await manager.call(openExpertBatch, wish)).toEqual(no('batches-full'))
    expect(await manager.call(openExpertBatch, { ...wish, nodeId: 'n-liuan' })).toMatchObject({ ok: true })
  })
})

describe('a batch that is not decided', () => {
  it('is changed by who proposed it, and by nobody else', async () => {
    const { id: batchId, revision } = await aBatch(world)
    const wish = { batchId, revision, candidates: [aCandidate({ name: '苏叶（示例）' })] }
    const other = await staffed('sample-parent', grant('manager', 'n-qinghe'))
    expect(await other.call(saveExpertBatch, wish)).toEqual(no('batch-not-yours'))
    const elsewhere = await staffed('sample-resident', grant('manager', 'n-liuan'))
    expect(await elsewhere.call(saveExpertBatch, wish)).toEqual(no('batch-unknown'))
    const reached = [aCandidate({ why: '电话 0571-8888-8888' })]
    expect(await manager.call(saveExpertBatch, { ...wish, candidates: reached })).toEqual(no('tells-how-to-reach'))
    expect(await manager.call(saveExpertBatch, { ...wish, revision: 7 })).toEqual(no('batch-changed'))
    const { batch } = valueOf(await manager.call(saveExpertBatch, wish))
    expect(batch).toMatchObject({ revision: revision + 1, proposed: 1, candidates: [{ name: '苏叶（示例）' }] })
    expect(await manager.call(saveExpertBatch, wish)).toEqual(no('batch-changed'))
  })

  it('is withdrawn by who proposed it, and nothing of it is left', async () => {
    const { id: batchId } = await aBatch(world)
    const other = await staffed('sample-parent', grant('manager', 'n-qinghe'))
    expect(await other.call(withdrawExpertBatch, { batchId })).toEqual(no('batch-not-yours'))
    expect(await manager.call(withdrawExpertBatch, { batchId: 'another' })).toEqual(no('batch-unknown'))
    const attempt = anAttempt(world.cloud.clock.now())
    expect(await manager.call(withdrawExpertBatch, { batchId }, attempt)).toEqual({ ok: true, value: { batchId } })
    expect(await manager.call(withdrawExpertBatch, { batchId }, attempt)).toEqual({ ok: true, value: { batchId } })
    expect(await stored()).toEqual([])
    expect(await officer.call(readBatch, { batchId })).toEqual(no('batch-unknown'))
  })

  it('goes by itself after half a year, and of one that was decided what was written of its candidates', async () => {
    const { id } = await aDecidedBatch(world)
    await aBatch(world)
    world.cloud.clock.advance(179 * DAY)
    await runWell(world, 'staff', 'clear')
    expect(await stored()).toHaveLength(2)
    world.cloud.clock.advance(2 * DAY)
    await runWell(world, 'staff', 'clear')
    expect(await stored()).toMatchObject([{ _id: id, candidates: [], goneAt: null, decided: { admitted: 1 } }])
  })
})

describe('a batch is decided', () => {
  it('by a second person at its place or above, and by nobody who may not', async () => {
    const batch = await aBatch(world, [aCandidate()], 'n-chenguang')
    const wish = { batchId: batch.id, revision: batch.revision, decisions: decisionsOn(batch) }
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-expert'])
      expect(await (await world.as(who)).call(reviewExpertBatch, wish)).toEqual(no('not-allowed'))
    const elsewhere = await staffed('sample-parent', grant('psych-officer', 'n-liuan'))
    expect(await elsewhere.call(reviewExpertBatch, wish)).toEqual(no('batch-unknown'))
    expect(await manager.call(reviewExpertBatch, wish)).toEqual(no('own-batch'))
    for (const role of ['manager', 'clinical-lead'] as const) {
      const there = await staffed('sample-parent', grant(role, 'n-chenguang'))
      expect((await batchAs(world, 'sample-parent', batch.id)).may.decide).toBe(true)
      expect(await there.call(reviewExpertBatch, { ...wish, revision: 9 })).toEqual(no('batch-changed'))
    }
    const { batch: decided } = valueOf(await officer.call(reviewExpertBatch, wish))
    expect(decided.decided).toMatchObject({ by: '知秋（示例）', mine: true, admitted: 1, came: 0 })
    const again = decisionsOn(batch, ['c1'])
    const late = await staffed('sample-parent', grant('manager', 'n-qinghe'))
    expect(await late.call(reviewExpertBatch, { ...wish, decisions: again })).toEqual(no('batch-decided'))
    expect(await manager.call(saveExpertBatch, { ...wish, candidates: [aCandidate()] })).toEqual(no('batch-decided'))
    expect(await manager.call(withdrawExpertBatch, { batchId: batch.id })).toEqual(no('batch-decided'))
  })

  it('by nobody who is called as one of its candidates', async () => {
    const batch = await aBatch(world, [aCandidate(), aCandidate({ name: '知秋（示例）' })])
    const wish = { batchId: batch.id, revision: batch.revision, decisions: decisionsOn(batch) }
    expect(await officer.call(reviewExpertBatch, wish)).toEqual(no('reviewer-is-candidate'))
    // Nor read: what is written there is of them.
    expect(await officer.call(readBatch, { batchId: batch.id })).toEqual(no('batch-about-you'))
    expect((await batchAs(world, 'sample-manager', batch.id)).candidates).toHaveLength(2)
  })

  it('and who was declined is told to who proposed and who decided alone', async () => {
    const { id } = await aDecidedBatch(world, [aCandidate(), aCandidate({ name: '苏叶（示例）' })], ['c2'])
    for (const who of ['sample-manager', 'sample-psych-officer'])
      expect((await batchAs(world, who, id)).candidates[1]).toMatchObject({ name: '苏叶（示例）', state: 'declined' })
    await staffed('sample-parent', grant('manager', 'n-qinghe'))
    const { candidates, may } = await batchAs(world, 'sample-parent', id)
    expect(candidates[0]).toMatchObject({ name: '白芷（示例）', state: 'admitted' })
    expect(candidates[1]).toMatchObject({ name: '', where: '', why: '', reason: '', state: 'declined' })
    expect(may.invite).toBe(true)
  })

  it('whole, with a reason for each who is declined', async () => {
    const batch = await aBatch(world, [aCandidate(), aCandidate({ name: '苏叶（示例）' })])
    const decide = (decisions: ReturnType<typeof decisionsOn>) =>
      officer.call(reviewExpertBatch, { batchId: batch.id, revision: batch.revision, decisions })
    const [one, other] = decisionsOn(batch, ['c2']) as [
      ReturnType<typeof decisionsOn>[number],
      ReturnType<typeof decisionsOn>[number],
    ]
    expect(await decide([one])).toEqual(no('decisions-missing'))
    expect(await decide([one, one])).toEqual(no('decisions-missing'))
    expect(await decide([one, { ...other, candidateId: 'c3' }])).toEqual(no('decisions-missing'))
    expect(await decide([one, { ...other, reason: ' ' }])).toEqual(no('decline-reason-missing'))
    expect(await decide([one, { ...other, reason: '问 13800138000' }])).toEqual(no('tells-how-to-reach'))
    expect((await batchAs(world, 'sample-psych-officer', batch.id)).decided).toBeNull()
    const { batch: decided } = valueOf(await decide([one, other]))
    expect(decided.candidates).toMatchObject([
      { state: 'admitted', reason: '' },
      { state: 'declined', reason: '这一领域的人已经够了' },
    ])
    expect(JSON.stringify(await stored())).not.toContain('已经够了')
  })

  it('by one of two who decide at the same time', async () => {
    const batch = await aBatch(world)
    const second = await staffed('sample-parent', grant('clinical-lead', 'n-qinghe'))
    const ask = (browser: Browser, declined: readonly string[]) =>
      browser.call(reviewExpertBatch, {
        ...{ batchId: batch.id, revision: batch.revision, decisions: decisionsOn(batch, declined) },
      })
    const answers = await Promise.all([ask(officer, []), ask(second, ['c1'])])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual(no('batch-decided'))
    const [winner] = answers[0].ok ? ['admitted'] : ['declined']
    expect((await batchAs(world, 'sample-manager', batch.id)).candidates).toMatchObject([{ state: winner }])
  })
})

describe('whom a batch admitted', () => {
  const invite = (batchId: string, candidateId = 'c1', browser = manager) =>
    browser.call(inviteAdmitted, { batchId, candidateId })

  it('is invited from it alone: nobody is invited as an expert in another way', async () => {
    const wish = { role: 'expert', nodeId: 'n-qinghe', counsellorId: null, name: '示例甲' } as const
    expect(await manager.call(inviteStaff, wish)).toEqual(no('expert-by-batch'))
    const { places } = valueOf(await manager.call(listPosts, {}))
    expect(places.flatMap(({ roles }) => roles)).toContain('psych-officer')
    expect(places.flatMap(({ roles }) => roles)).not.toContain('expert')
  })

  it('is invited by a manager who did not decide it', async () => {
    const undecided = await aBatch(world)
    expect(await invite(undecided.id)).toEqual(no('batch-undecided'))
    const two = [aCandidate(), aCandidate({ name: '苏叶（示例）' })]
    const { id } = await aDecidedBatch(world, two, ['c2'])
    expect(await invite('another')).toEqual(no('batch-unknown'))
    expect(await invite(id, 'c9')).toEqual(no('candidate-unknown'))
    expect(await invite(id, 'c2')).toEqual(no('candidate-declined'))
    expect(await invite(id, 'c1', officer)).toEqual(no('not-allowed'))
    await staffed('sample-psych-officer', grant('psych-officer', 'n-qinghe'), grant('manager', 'n-qinghe'))
    expect(await invite(id, 'c1', officer)).toEqual(no('decided-by-you'))
    const other = await staffed('sample-parent', grant('manager', 'n-liuan'), grant('psych-officer', 'n-qinghe'))
    expect(await invite(id, 'c1', other)).toEqual(no('batch-unknown'))
    const attempt = anAttempt(world.cloud.clock.now())
    const wish = { batchId: id, candidateId: 'c1' }
    const made = valueOf(await manager.call(inviteAdmitted, wish, attempt))
    expect(await manager.call(inviteAdmitted, wish, attempt)).toEqual({ ok: true, value: made })
    expect(await invite(id)).toEqual(no('candidate-invited'))
    expect(await batchAs(world, 'sample-manager', id)).toMatchObject({
      candidates: [{ state: 'invited', until: made.until }, { state: 'declined' }],
    })
    // Nothing written of anybody is kept longer for an invitation.
    world.cloud.clock.advance(174 * DAY)
    expect(await invite(id)).toEqual(no('batch-ending'))
  })

  it('is invited again once the invitation is over or taken back, and the one before lets nobody in', async () => {
    const { id } = await aDecidedBatch(world)
    const first = valueOf(await invite(id))
    const [row] = await world.documents('staff-invitations')
    valueOf(await manager.call(withdrawInvitation, { invitationId: String(row?._id) }))
    valueOf(await invite(id))
    expect(await newcomer.call(acceptInvitation, { code: first.code })).toEqual(no('invitation-withdrawn'))
    world.cloud.clock.advance(8 * DAY)
    const third = valueOf(await invite(id))
    expect(await newcomer.call(acceptInvitation, { code: third.code })).toMatchObject({ ok: true })
    expect(await invite(id)).toEqual(no('candidate-came'))
  })

  it('is not invited to a place that was closed meanwhile', async () => {
    const { id } = await aDecidedBatch(world)
    const { _id, ...node } = (await world.documents('nodes')).find((one) => one._id === 'n-qinghe') ?? {}
    await world.put('nodes', { ...node, id: 'n-qinghe', closedOn: '2026-11-01' })
    expect(await invite(id)).toEqual(no('place-not-yours'))
  })

  it('is not invited while too many invitations are open', async () => {
    const { id } = await aDecidedBatch(world)
    const [at, until] = [world.cloud.clock.now(), world.cloud.clock.now() + DAY]
    const open = { role: 'editor', nodeId: 'n-qinghe', by: 'p1_x', at, until, name: 'k1.x', v: 1 }
    await world.add(
      'staff-invitations',
      Array.from({ length: 100 }, (_, n) => ({ ...open, id: `open-${n}` })),
    )
    expect(await invite(id)).toEqual(no('invitations-full'))
  })

  it('comes in with what was admitted, once, whole or not at all', async () => {
    const { id } = await aDecidedBatch(world)
    const { code } = valueOf(await invite(id))
    const attempt = anAttempt(world.cloud.clock.now())
    const before = await world.everything()
    world.cloud.faults.loseRequests({ probability: 1, seed: 1 }, { action: 'database.commitTransaction' })
    expect(await newcomer.call(acceptInvitation, { code }, attempt)).toEqual(no('unavailable'))
    world.cloud.faults.clear()
    expect(await world.everything()).toEqual(before)
    const came = await newcomer.call(acceptInvitation, { code }, attempt)
    expect(valueOf(came).me).toMatchObject({ name: '白芷（示例）', posts: [{ role: 'expert', nodeId: 'n-qinghe' }] })
    expect(await newcomer.call(acceptInvitation, { code }, attempt)).toEqual(came)
    expect((await world.documents('experts')).find(({ _id }) => _id === world.personId('sample-parent'))).toMatchObject(
      {
        ...{
          nodeId: 'n-qinghe',
          fields: ['psychiatry'],
          terms: 'part-time',
          batchId: id,
          awayUntil: null,
          mostOpen: 3,
        },
      },
    )
    expect(await newcomer.call(acceptInvitation, { code })).toEqual(no('invitation-used'))
    expect(await batchAs(world, 'sample-manager', id)).toMatchObject({
      ...{ decided: { came: 1 }, candidates: [{ state: 'came' }] },
    })
  })

  it('comes in once where two take the same invitation up', async () => {
    const { id } = await aDecidedBatch(world)
    const { code } = valueOf(await invite(id))
    const other = await world.as('sample-resident')
    const answers = await Promise.all([newcomer, other].map((one) => one.call(acceptInvitation, { code })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual(no('invitation-used'))
    expect((await world.documents('experts')).length).toBe(3)
  })

  it('is nobody who decided it, nor an expert already', async () => {
    const { id } = await aDecidedBatch(world)
    const { code } = valueOf(await invite(id))
    expect(await officer.call(acceptInvitation, { code })).toEqual(no('reviewer-is-candidate'))
    expect(await grantsOf(world, 'sample-psych-officer')).toHaveLength(1)
    const expert = await world.as('sample-expert')
    expect(await expert.call(acceptInvitation, { code })).toEqual(no('already-yours'))
    await world.put('staff', { id: world.personId('sample-expert'), grants: [grant('expert', 'n-liuan')], v: 1 })
    expect(await expert.call(acceptInvitation, { code })).toEqual(no('already-expert'))
    expect((await world.documents('experts')).length).toBe(2)
  })

  it('is nobody any more where the batch is gone, or whoever invited may not', async () => {
    const { id } = await aDecidedBatch(world)
    const { code } = valueOf(await invite(id))
    const [{ _id, ...row } = {}] = await stored()
    await world.put('expert-batches', { ...row, id, candidates: [] })
    expect(await newcomer.call(acceptInvitation, { code })).toEqual(no('candidate-gone'))
    await staffed('sample-manager', grant('editor', 'n-qinghe'))
    expect(await newcomer.call(acceptInvitation, { code })).toEqual(no('inviter-no-more'))
    expect((await world.documents('experts')).length).toBe(2)
  })
})

it('a list of batches is of the places of whoever asks, the newest first, and names no candidate', async () => {
  const below = await aBatch(world, [aCandidate()], 'n-liuan')
  world.cloud.clock.advance(1000)
  const { id } = await aDecidedBatch(world)
  const { batches, places, more } = valueOf(await manager.call(listBatches, {}))
  expect(batches.map((one) => [one.id, one.mine, one.decided?.admitted ?? null])).toEqual([
    [id, true, 1],
    [below.id, true, null],
    ['b-qinghe-1', false, 2],
  ])
  expect([places.length, more]).toEqual([4, false])
  expect(JSON.stringify(batches)).not.toContain('白芷')
  const seen = valueOf(await officer.call(listBatches, {}))
  expect([seen.batches.length, seen.places]).toEqual([3, []])
  const there = await staffed('sample-parent', grant('clinical-lead', 'n-liuan'))
  expect(valueOf(await there.call(listBatches, {})).batches.map((one) => one.id)).toEqual([below.id])
  expect(await there.call(readBatch, { batchId: id })).toEqual(no('batch-unknown'))
  expect(valueOf(await officer.call(listExperts, { field: null, tier: null, open: false })).all).toBe(2)
})
