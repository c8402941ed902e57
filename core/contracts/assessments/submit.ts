import * as z from 'zod/mini'
import { operation } from '../operation'
import { answer, id, instant, parameters, recordUpTo, version } from '../shapes'
import { administration } from './records'

/**
 * Keep a finished self-test in the caller's own record, readable by nobody else. `consentVersion` must be the consent
 * text in force. Without keeping nothing is sent: a result is worked out on the phone.
 */
export const submitAssessment = operation({
  name: 'assessments.submit',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    scaleId: id,
    scaleVersion: version,
    /** Item id → chosen option value. */
    responses: recordUpTo(250, id, answer),
    /** Where the definition needs them; what it does not need is neither used nor kept. */
    parameters: z.exactOptional(parameters),
    consentVersion: version,
    /** By the server's clock, as the phone knows it. */
    completedAt: instant,
  }),
  output: z.object({ kept: administration }),
  refusals: [
    'scale-unknown',
    'scale-version-unknown',
    'scale-closed',
    'scale-not-for-voice',
    'responses-invalid',
    'responses-incomplete',
    'consent-outdated',
    'assessment-forgotten',
  ],
})
