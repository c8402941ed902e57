import * as z from 'zod/mini'
import { decisions } from '#core/domain/assessment/wording'
import { operation } from '../operation'
import { id } from '../shapes'
import { licenceRefusals } from './propose-wording'
import { wordingImport } from './wording-records'

/**
 * Approve, refuse or close what was brought. `same-person`: whoever brought it does not approve it. A licence that ran out
 * meanwhile is `licence-dates`.
 */
export const decideWording = operation({
  name: 'assessments.decideWording',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ importId: id, decision: z.enum(decisions) }),
  output: z.object({ decided: wordingImport }),
  refusals: ['import-unknown', 'same-person', 'already-decided', ...licenceRefusals],
})
