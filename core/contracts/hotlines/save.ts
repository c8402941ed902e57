import * as z from 'zod/mini'
import { draftRefusals } from '#core/domain/hotlines/registry'
import { operation } from '../operation'
import { version } from '../shapes'
import { lineDraft } from '../shapes/line'
import { keptLine } from './records'

/**
 * A line as it should read from now on. `revision`: what was read of it, null for a new one. `line-changed`: somebody
 * changed it meanwhile, and nothing was stored. `number-taken`: a new one whose number has its line already.
 */
export const saveLine = operation({
  name: 'hotlines.save',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['line-keeper', 'manager'],
  answer: 'personal',
  input: z.object({ line: lineDraft, revision: z.nullable(version) }),
  output: z.object({ saved: keptLine }),
  refusals: [...draftRefusals, 'number-taken', 'line-unknown', 'line-changed', 'area-unknown', 'lines-full'],
})
