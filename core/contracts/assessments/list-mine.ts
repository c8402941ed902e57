import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant } from '../shapes'
import { administration } from './records'

/** The caller's own kept results, newest first, at most 50; `before` pages on. */
export const listMyAssessments = operation({
  name: 'assessments.listMine',
  access: ['resident'],
  input: z.object({ before: z.optional(instant) }),
  output: z.object({ administrations: z.array(administration) }),
  refusals: [],
})
