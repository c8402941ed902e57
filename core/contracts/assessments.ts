import * as z from 'zod/mini'
import { operation } from './operation'
import { id, instant } from './shapes'

export const score = z.object({
  total: z.number(),
  /** Id of the band of the scale's default band set that holds the total. */
  bandId: id,
  /** Ids of the items whose answer calls for support at once, whatever the total. */
  criticalItems: z.array(id),
})

export const administration = z.object({
  id,
  scaleId: id,
  scaleVersion: z.int(),
  completedAt: instant,
  score,
})

/**
 * Score a self-test. With `keep: false` nothing at all is stored. With `keep: true` it joins the caller's own record,
 * readable by nobody else, and `consentVersion` must be the consent text in force.
 */
export const submitAssessment = operation({
  name: 'assessments.submit',
  access: ['anyone'],
  input: z.object({
    scaleId: id,
    scaleVersion: z.int(),
    /** Item id → chosen option value. */
    responses: z.record(id, z.int()),
    keep: z.boolean(),
    consentVersion: z.optional(z.int()),
  }),
  output: z.object({ score, kept: z.nullable(administration) }),
  refusals: ['scale-unknown', 'scale-version-unknown', 'responses-invalid', 'responses-incomplete', 'consent-outdated'],
})

/** The caller's own kept results, newest first, at most 50; `before` pages on. */
export const listMyAssessments = operation({
  name: 'assessments.listMine',
  access: ['resident'],
  input: z.object({ before: z.optional(instant) }),
  output: z.object({ administrations: z.array(administration) }),
  refusals: [],
})

/** Delete one of the caller's own kept results for good. */
export const forgetAssessment = operation({
  name: 'assessments.forget',
  access: ['resident'],
  input: z.object({ administrationId: id }),
  output: z.object({}),
  refusals: ['assessment-unknown'],
})
