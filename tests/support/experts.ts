import { inviteAdmitted, openExpertBatch, readBatch, reviewExpertBatch } from '#core/contracts/experts'
import { acceptInvitation, signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import type { Proposed } from '#core/domain/experts/proposing'
import { valueOf } from './value-of'
import type { World } from './world'

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
