import * as z from 'zod/mini'
import { reviewRoles } from '#core/domain/access/experts'
import { MOST_CANDIDATES } from '#core/domain/experts/batch'
import { proposedFaults } from '#core/domain/experts/proposing'
import { operation } from '../operation'
import { id, name, shortId, upTo, version } from '../shapes'
import { allProposed, declinedFor } from '../shapes/expert'
import { listedBatches, openBatch } from './records'

/** The batches of the caller's places and all below, the newest first; and where they may propose one. */
export const listBatches = operation({
  name: 'experts.listBatches',
  from: 'phone',
  write: false,
  access: [...reviewRoles],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({}),
  output: z.object({
    batches: listedBatches,
    /** There are older ones than stand here. */
    more: z.boolean(),
    places: upTo(200, z.object({ id, name })),
  }),
  refusals: [],
})

/** One with its candidates; to nobody who is called as one of them, and of whom was declined to who proposed and who decided alone. */
export const readBatch = operation({
  name: 'experts.readBatch',
  from: 'phone',
  write: false,
  access: [...reviewRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ batchId: id }),
  output: z.object({ batch: openBatch }),
  refusals: ['batch-unknown', 'batch-about-you'],
})

/** Propose a batch for a place: another person decides it. */
export const openExpertBatch = operation({
  name: 'experts.openBatch',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ nodeId: id, candidates: allProposed }),
  output: z.object({ batch: openBatch }),
  refusals: ['place-not-yours', 'batches-full', ...proposedFaults],
})

/** Change the candidates of one's own that is not decided: all of them as they are then. */
export const saveExpertBatch = operation({
  name: 'experts.saveBatch',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ batchId: id, revision: version, candidates: allProposed }),
  output: z.object({ batch: openBatch }),
  refusals: ['batch-unknown', 'batch-decided', 'batch-not-yours', 'batch-changed', ...proposedFaults],
})

/** Take back one's own that is not decided: nothing of it is kept. */
export const withdrawExpertBatch = operation({
  name: 'experts.withdrawBatch',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ batchId: id }),
  output: z.object({ batchId: id }),
  refusals: ['batch-unknown', 'batch-decided', 'batch-not-yours'],
})

/** Decide one that another person proposed: each candidate admitted, or declined with a reason. It is decided as a whole, once. */
export const reviewExpertBatch = operation({
  name: 'experts.reviewBatch',
  from: 'phone',
  write: true,
  perDay: 20,
  access: [...reviewRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({
    ...{ batchId: id, revision: version },
    decisions: upTo(MOST_CANDIDATES, z.object({ candidateId: shortId, admitted: z.boolean(), reason: declinedFor })),
  }),
  output: z.object({ batch: openBatch }),
  refusals: [
    ...(['batch-unknown', 'batch-decided', 'batch-changed', 'own-batch', 'reviewer-is-candidate'] as const),
    ...(['decisions-missing', 'decline-reason-missing', 'tells-how-to-reach'] as const),
  ],
})
