import * as z from 'zod/mini'
import { operation } from '../operation'
import { answer, civilDate, id, instant, parameters, recordUpTo, version } from '../shapes'
import { score } from './records'

/**
 * Hand a finished result in without anybody it belongs to, for a code that opens it once, within thirty days. Whoever
 * calls is not known here: nothing that is stored leads to them, and no attempt is noted with them. The same attempt, sent
 * again, has the same code. `handed-in-full`: by everybody together, today.
 */
export const handOver = operation({
  name: 'assessments.handOver',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 6,
  access: ['anyone'],
  answer: 'personal',
  input: z.object({
    scaleId: id,
    scaleVersion: version,
    responses: recordUpTo(250, id, answer),
    /** Where the definition needs them; what it does not need is neither used nor kept. */
    parameters: z.exactOptional(parameters),
    consentVersion: version,
    completedAt: instant,
  }),
  output: z.object({
    code: z.string().check(z.maxLength(12)),
    /** The last day on which it may be used. */
    lastDay: civilDate,
    score,
  }),
  refusals: [
    'scale-unknown',
    'scale-version-unknown',
    'scale-closed',
    'scale-not-for-voice',
    'responses-invalid',
    'responses-incomplete',
    'consent-outdated',
    'handed-in-full',
  ],
})
