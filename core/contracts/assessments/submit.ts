import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { administration, score } from './records'

/**
 * Score a self-test. With `keep: false` nothing at all is stored. With `keep: true` it joins the caller's own record,
 * readable by nobody else, and `consentVersion` must be the consent text in force.
 */
export const submitAssessment = operation({
  name: 'assessments.submit',
  access: ['anyone'],
  answer: 'personal',
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
