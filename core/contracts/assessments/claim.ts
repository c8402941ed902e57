import * as z from 'zod/mini'
import { operation } from '../operation'
import { typedCode, version } from '../shapes'
import { administration } from './records'

/** Of each operation that takes a one-time code. `code-wait`: wrong too often; `codes-wait`: by everybody together. */
export const codeRefusals = ['code-unknown', 'code-wait', 'codes-wait'] as const

/**
 * Take what a one-time code opens into the caller's own record; the code is dead afterwards. A wrong one is counted, and
 * what is wrong about it is not told: never given, used and expired are one `code-unknown`.
 */
export const claimAssessment = operation({
  name: 'assessments.claim',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ code: typedCode, consentVersion: version }),
  output: z.object({ kept: administration }),
  refusals: [...codeRefusals, 'consent-outdated', 'assessment-forgotten'],
})
