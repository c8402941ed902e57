import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { keptLine } from './records'

/** Take a line away from everybody at their next look, or bring it back. */
export const setLineClosed = operation({
  name: 'hotlines.setClosed',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['line-keeper', 'manager'],
  answer: 'personal',
  input: z.object({ lineId: id, closed: z.boolean(), revision: version }),
  output: z.object({ saved: keptLine }),
  refusals: ['line-unknown', 'line-changed'],
})
