import { inviteAdmitted, openExpertBatch, readBatch, reviewExpertBatch } from '#core/contracts/experts'
import { acceptInvitation, signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import type { ExpertBatch } from '#core/domain/experts/batch'
import type { Expert } from '#core/domain/experts/expert'
import type { Proposed } from '#core/domain/experts/proposing'
import { DAY } from '#core/domain/time'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { expertBatches } from '../../cloudfunctions/_store/expert-batches'
import { experts } from '../../cloudfunctions/_store/experts'
import { sealCandidates } from '../../cloudfunctions/experts/sealed'
import { mondayAt } from './makers'
import { staffIdOf } from './planted-staff'
import { valueOf } from './value-of'
import { functionEnv, type World } from './world'

export const aCandidate = (change: Partial<Proposed> = {}): Proposed & { fields: Proposed['fields'][number][] } => {
  const { fields, ...one } = {
    ...{ name: '白芷（示例）', where: '青禾医院（虚构）', terms: 'part-time' as const },
    ...{ fields: ['psychiatry'] as const, why: '精神科主治医师，临床十二年' },
    ...change,
  }
  return { ...one, fields: [...fields] }
}

/** A batch of the sample manager's for the street, with these candidates. */
export async function aBatch(world: World, candidates = [aCandidate()], nodeId = 'n-qinghe') {
  return valueOf(await (await world.as('sample-manager')).call(openExpertBatch, { nodeId, candidates })).batch
}

type Batch = Awaited<ReturnType<typeof aBatch>>

/** A yes to each of them but those declined. */
export const decisionsOn = ({ candidates }: Pick<Batch, 'candidates'>, declined: readonly string[] = []) =>
  candidates.map(({ id }) => ({
    ...{ candidateId: id, admitted: !declined.includes(id) },
    reason: declined.includes(id) ? '这一领域的人已经够了' : '',
  }))

/** Decided by the sample officer for psychology. */
export async function aDecidedBatch(world: World, candidates = [aCandidate()], declined: readonly string[] = []) {
  const batch = await aBatch(world, candidates)
  const officer = await world.as('sample-psych-officer')
  const decisions = decisionsOn(batch, declined)
  return valueOf(await officer.call(reviewExpertBatch, { batchId: batch.id, revision: batch.revision, decisions }))
    .batch
}

/** Somebody who came in as the first of a decided batch, and signed. */
export async function aNewExpert(world: World, name: string, candidate = aCandidate()) {
  const batch = await aDecidedBatch(world, [candidate])
  const manager = await world.as('sample-manager')
  const { code } = valueOf(await manager.call(inviteAdmitted, { batchId: batch.id, candidateId: 'c1' }))
  const browser = await world.as(name)
  valueOf(await browser.call(acceptInvitation, { code }))
  valueOf(await browser.call(signAgreement, { version: agreementVersion }))
  return browser
}

export const batchAs = async (world: World, name: string, batchId: string) =>
  valueOf(await (await world.as(name)).call(readBatch, { batchId })).batch

/** As they lie there; the post itself is in their staff record. */
export const anExpert = (id: string, change: Partial<Expert> = {}) =>
  experts.document({
    ...{ id, nodeId: 'n-qinghe', fields: ['law'], terms: 'volunteer', batchId: 'b-qinghe-1', admittedAt: mondayAt(5) },
    ...{ awayUntil: null, mostOpen: 2 },
    ...change,
  })

/** Lies there as the sample manager proposed it, with one candidate. */
export async function plantBatch(world: World, id: string, change: Partial<ExpertBatch> = {}) {
  const secrets = secretsOf(functionEnv)
  const [candidate] = sealCandidates(secrets, id, [aCandidate({ name: '藏好的候选人', why: '藏好的资历' })])
  const batch: ExpertBatch = {
    ...{ id, nodeId: 'n-chenguang', number: 1, by: staffIdOf('sample-manager'), at: mondayAt(5), revision: 1 },
    ...{ proposed: 1, decided: null, goneAt: mondayAt(5) + 180 * DAY },
    candidates: candidate ? [{ ...candidate, id: 'c1', decided: null, invitation: null, takenAt: null }] : [],
    ...change,
  }
  await world.put('expert-batches', expertBatches.document(batch))
  return batch
}

/** The same, decided by somebody else: the candidate is admitted. */
export async function plantDecidedBatch(world: World, id: string, change: Partial<ExpertBatch> = {}) {
  const batch = await plantBatch(world, id, change)
  await world.put(
    'expert-batches',
    expertBatches.document({
      ...batch,
      candidates: batch.candidates.map((one) => ({ ...one, decided: { admitted: true, reason: null } })),
      decided: { by: 'p1_decider', at: mondayAt(5), admitted: 1, came: 0 },
    }),
  )
}
