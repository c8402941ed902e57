import { inviteAdmitted, openExpertBatch, readBatch, reviewExpertBatch } from '#core/contracts/experts'
import { acceptInvitation, signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import type { Candidate, ExpertBatch } from '#core/domain/experts/batch'
import type { Expert } from '#core/domain/experts/expert'
import type { Proposed } from '#core/domain/experts/proposing'
import { DAY } from '#core/domain/time'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { expertBatches } from '../../cloudfunctions/_store/expert-batches'
import { experts } from '../../cloudfunctions/_store/experts'
import { batchAt, sealCandidates } from '../../cloudfunctions/experts/sealed'
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

/** Somebody decided: who came in and who was declined of the candidates; else each was admitted. */
interface Planted {
  readonly by: string
  readonly at: number
  readonly came: readonly string[]
  readonly declined: readonly string[]
}

const oneHidden = [aCandidate({ name: '藏好的候选人', why: '藏好的资历' })]

/** Lies there as the sample manager proposed it; or as it was decided. */
export async function plantBatch(
  world: World,
  id: string,
  change: Partial<ExpertBatch> = {},
  proposed: readonly Proposed[] = oneHidden,
  decided: Planted | null = null,
) {
  const secrets = secretsOf(functionEnv)
  const reason = secrets.seal(batchAt(id, 'reason'), '这一领域的人已经够了')
  const candidates = sealCandidates(secrets, id, proposed).map((one, at): Candidate => {
    const candidateId = `c${at + 1}`
    const isDeclined = decided?.declined.includes(candidateId) ?? false
    return {
      ...{ ...one, id: candidateId, invitation: null },
      decided: decided && { admitted: !isDeclined, reason: isDeclined ? reason : null },
      takenAt: decided?.came.includes(candidateId) ? decided.at : null,
    }
  })
  const batch: ExpertBatch = {
    ...{ id, nodeId: 'n-chenguang', number: 1, by: staffIdOf('sample-manager'), at: mondayAt(5), revision: 1 },
    ...{ proposed: proposed.length, candidates, goneAt: mondayAt(5) + 180 * DAY },
    decided: decided && {
      ...{ by: decided.by, at: decided.at },
      ...{ admitted: proposed.length - decided.declined.length, came: decided.came.length },
    },
    ...change,
  }
  await world.put('expert-batches', expertBatches.document(batch))
}

/** The one candidate was admitted by somebody else, and is not here yet. */
export const plantDecidedBatch = (world: World, id: string, change: Partial<ExpertBatch> = {}) =>
  plantBatch(world, id, change, oneHidden, { by: 'p1_decider', at: mondayAt(5), came: [], declined: [] })
