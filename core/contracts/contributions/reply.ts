import * as z from 'zod/mini'
import { replyRefusals } from '#core/domain/contributions/answering'
import { operation } from '../operation'
import { id } from '../shapes'
import { wordsBetween } from '../shapes/contribution'
import { ownContribution } from './records'

/** Say something to what an editor asked. */
export const replyToEditor = operation({
  name: 'contributions.reply',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ contributionId: id, words: wordsBetween, helpSeen: z.boolean() }),
  output: z.object({ contribution: ownContribution }),
  refusals: ['help-seen-first', 'contribution-unknown', ...replyRefusals],
})
