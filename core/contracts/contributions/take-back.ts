import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/contributions/answering'
import { operation } from '../operation'
import { id } from '../shapes'
import { ownContribution } from './records'

/** Take one's own back, until readers can read it. Its words are gone at once, and the draft that was made of it. */
export const takeBackContribution = operation({
  name: 'contributions.takeBack',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ contributionId: id }),
  output: z.object({ contribution: ownContribution }),
  refusals: ['contribution-unknown', 'already-printed', ...overRefusals],
})
