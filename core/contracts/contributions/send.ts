import * as z from 'zod/mini'
import { senders } from '#core/domain/contributions/contribution'
import { writingRefusals } from '#core/domain/contributions/sending'
import { operation } from '../operation'
import { version } from '../shapes'
import { signature, writtenText, writtenTitle } from '../shapes/contribution'
import { ownContribution } from './records'

/**
 * Send something in for the periodical. `guardian-sends`: the account is a child's under 14. `nobody-edits`: there is no
 * editor to read it. `contributions-open`: three of theirs wait already; `contributions-full`: as many are kept as may be.
 */
export const sendContribution = operation({
  name: 'contributions.send',
  from: 'phone',
  write: true,
  perDay: 2,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({
    sender: z.enum(senders),
    childAgrees: z.boolean(),
    title: writtenTitle,
    text: writtenText,
    named: z.boolean(),
    signature,
    helpSeen: z.boolean(),
    consentVersion: version,
  }),
  output: z.object({ contribution: ownContribution }),
  refusals: [
    ...writingRefusals,
    'consent-outdated',
    'nobody-edits',
    'guardian-sends',
    'contributions-open',
    'contributions-full',
    'contribution-unknown',
  ],
})
