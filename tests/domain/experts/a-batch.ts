import type { Candidate, ExpertBatch } from '#core/domain/experts/batch'
import { mondayAt } from '../../support/makers'

export const aSealedCandidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: `name-${id}`, where: `where-${id}`, fields: ['law'], terms: 'volunteer', why: `why-${id}` },
  ...{ decided: null, invitation: null, takenAt: null },
  ...change,
})

/** Two proposed by `proposer` that nobody has decided. */
export const anOpenBatch = (change: Partial<ExpertBatch> = {}): ExpertBatch => ({
  ...{ id: 'b1', nodeId: 'street', number: 3, by: 'proposer', at: mondayAt(5), revision: 4, proposed: 2 },
  ...{ candidates: [aSealedCandidate('c1'), aSealedCandidate('c2')], decided: null, goneAt: mondayAt(23) },
  ...change,
})

const [yes, declined] = [
  { admitted: true, reason: null },
  { admitted: false, reason: 'sealed-reason' },
]

/** The first was admitted, the second was not. */
export const aDecided = (first: Partial<Candidate> = {}, change: Partial<ExpertBatch> = {}): ExpertBatch =>
  anOpenBatch({
    candidates: [aSealedCandidate('c1', { decided: yes, ...first }), aSealedCandidate('c2', { decided: declined })],
    decided: { by: 'decider', at: mondayAt(6), admitted: 1, came: 0 },
    ...change,
  })
