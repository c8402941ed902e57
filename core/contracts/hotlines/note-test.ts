import * as z from 'zod/mini'
import { answerers, dialOutcomes } from '#core/domain/hotlines/registry'
import { operation } from '../operation'
import { id } from '../shapes'
import { waited } from '../shapes/line'
import { keptLine } from './records'

/** Note how a call to a line went that was made to see whether it is answered. Of who answered, what they are there. */
export const noteDialTest = operation({
  name: 'hotlines.noteTest',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['line-keeper', 'manager'],
  answer: 'personal',
  input: z.object({ lineId: id, outcome: z.enum(dialOutcomes), answerer: z.enum(answerers), waited }),
  output: z.object({ saved: keptLine }),
  refusals: ['line-unknown'],
})
