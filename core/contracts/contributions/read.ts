import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { openedContribution } from './records'

/** Read one. Each look is noted for the person to see. */
export const readContribution = operation({
  name: 'contributions.read',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ contributionId: id }),
  output: z.object({ contribution: openedContribution }),
  refusals: ['contribution-unknown', 'contribution-taken-back'],
})
