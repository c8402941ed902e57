import * as z from 'zod/mini'
import { operation } from '../operation'
import { answer, id, recordUpTo, version } from '../shapes'
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
    scaleVersion: version,
    /** Item id → chosen option value. */
    responses: recordUpTo(250, id, answer),
    keep: z.boolean(),
    consentVersion: z.optional(version),
  }),
  output: z.object({ score, kept: z.nullable(administration) }),
  refusals: ['scale-unknown', 'scale-version-unknown', 'responses-invalid', 'responses-incomplete', 'consent-outdated'],
})
