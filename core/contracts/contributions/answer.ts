import * as z from 'zod/mini'
import { askRefusals } from '#core/domain/contributions/answering'
import { operation } from '../operation'
import { id } from '../shapes'
import { wordsBetween } from '../shapes/contribution'
import { sentIn } from './records'

/** Ask about one, or decline it; the person reads the words. */
export const answerContribution = operation({
  name: 'contributions.answer',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ contributionId: id, as: z.enum(['ask', 'decline']), words: wordsBetween }),
  output: z.object({ contribution: sentIn }),
  refusals: ['contribution-unknown', ...askRefusals],
})
