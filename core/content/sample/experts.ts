import type { ExpertBatch } from '#core/domain/experts/batch'
import type { Expert } from '#core/domain/experts/expert'
import { sampleOpenid } from './people'

const ADMITTED = 1_793_577_600_000

/** Decided long enough ago: nothing of who was proposed is kept any more. */
export const expertBatches: readonly ExpertBatch[] = [
  {
    ...{ id: 'b-qinghe-1', nodeId: 'n-qinghe', number: 1, by: 'sample', at: ADMITTED, revision: 2 },
    proposed: 2,
    candidates: [],
    decided: { by: 'sample', at: ADMITTED, admitted: 2, came: 2 },
    goneAt: null,
  },
]

const ofTheFirst = { nodeId: 'n-qinghe', batchId: 'b-qinghe-1', admittedAt: ADMITTED, awayUntil: null } as const

/** By openid, as the staff records are. */
export const experts: readonly (Omit<Expert, 'id'> & { readonly openid: string })[] = [
  {
    ...{ openid: sampleOpenid('sample-expert'), ...ofTheFirst },
    ...{ fields: ['psychiatry', 'mental-health'], terms: 'part-time', mostOpen: 3 },
  },
  {
    ...{ openid: sampleOpenid('sample-expert-2'), ...ofTheFirst },
    ...{ fields: ['law', 'social-work'], terms: 'volunteer', mostOpen: 2 },
  },
]
