import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { type Candidate, type ExpertBatch, goneFrom, MOST_OPEN_BATCHES } from './batch'
import type { ExpertField, ExpertTerms } from './expert'
import { saysHowToReach } from './reach'

/** A candidate as somebody writes of them. */
export interface Proposed {
  readonly name: string
  readonly where: string
  readonly fields: readonly ExpertField[]
  readonly terms: ExpertTerms
  readonly why: string
}

export const proposedFaults = [
  'candidate-nameless',
  'candidate-wordless',
  'candidate-twice',
  'tells-how-to-reach',
] as const
export type ProposedFault = (typeof proposedFaults)[number]

/** All of them as they are kept, or what is wrong with the first that is not right. Phone and function ask the same. */
export function checkProposed(all: readonly Proposed[]): Decision<readonly Proposed[], ProposedFault> {
  const written = all.map((one) => ({ ...one, name: one.name.trim(), where: one.where.trim(), why: one.why.trim() }))
  const seen = new Set<string>()
  for (const { name, where, why } of written) {
    if (name === '') return refuse('candidate-nameless')
    if (where === '' || why === '') return refuse('candidate-wordless')
    if ([name, where, why].some(saysHowToReach)) return refuse('tells-how-to-reach')
    const known = `${name}\n${where}`
    if (seen.has(known)) return refuse('candidate-twice')
    seen.add(known)
  }
  return accept(written)
}

type SealedProposed = Pick<Candidate, 'name' | 'where' | 'fields' | 'terms' | 'why'>

const asCandidates = (all: readonly SealedProposed[]): readonly Candidate[] =>
  all.map((one, at) => ({ ...one, id: `c${at + 1}`, decided: null, invitation: null, takenAt: null }))

interface Opening {
  readonly id: string
  readonly nodeId: string
  readonly by: string
  readonly at: Instant
  readonly candidates: readonly SealedProposed[]
}

/** The next one of its place. `known`: all batches there. */
export function openedBatch(
  { id, nodeId, by, at, candidates }: Opening,
  known: readonly Pick<ExpertBatch, 'nodeId' | 'number' | 'decided'>[],
): Decision<ExpertBatch, 'batches-full'> {
  const here = known.filter((one) => one.nodeId === nodeId)
  if (here.filter(({ decided }) => decided === null).length >= MOST_OPEN_BATCHES) return refuse('batches-full')
  const number = 1 + Math.max(0, ...here.map((one) => one.number))
  return accept({
    ...{ id, nodeId, number, by, at, revision: 1, proposed: candidates.length, candidates: asCandidates(candidates) },
    ...{ decided: null, goneAt: goneFrom(at) },
  })
}

/** Whether somebody may still change or withdraw it: who proposed it, until it is decided. */
export function stillTheirs(
  batch: ExpertBatch,
  ids: readonly string[],
): Decision<ExpertBatch, 'batch-decided' | 'batch-not-yours'> {
  if (batch.decided !== null) return refuse('batch-decided')
  return ids.includes(batch.by) ? accept(batch) : refuse('batch-not-yours')
}

export function changedBatch(
  batch: ExpertBatch,
  { ids, revision, candidates }: { ids: readonly string[]; revision: number; candidates: readonly SealedProposed[] },
): Decision<ExpertBatch, 'batch-decided' | 'batch-not-yours' | 'batch-changed'> {
  const theirs = stillTheirs(batch, ids)
  if (!theirs.ok) return theirs
  if (batch.revision !== revision) return refuse('batch-changed')
  return accept({
    ...batch,
    ...{ revision: revision + 1, proposed: candidates.length, candidates: asCandidates(candidates) },
  })
}
