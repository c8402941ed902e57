import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/contributions/answering'
import { operation } from '../operation'
import { id } from '../shapes'
import { sentIn } from './records'

/**
 * Make a piece of one: a draft of everybody's with the words as they came, which goes on as any piece does, read by somebody
 * else before it stands. The words go along, so it is a look, and noted.
 */
export const takeUpContribution = operation({
  name: 'contributions.takeUp',
  from: 'phone',
  write: true,
  perDay: 50,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ contributionId: id }),
  output: z.object({ contribution: sentIn }),
  refusals: ['contribution-unknown', ...overRefusals],
})
