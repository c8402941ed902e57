import * as z from 'zod/mini'
import { wishRefusals } from '#core/domain/callbacks/ask'
import { operation } from '../operation'
import { id, phone, version } from '../shapes'
import { aboutLine, callbackTerms, spoken } from '../shapes/callback'
import { ownCallback } from './records'

/**
 * Ask to be called. `no-common-time`: what is safe and the hours of that place never meet. `guardian-asks`: the account is
 * a child's under 14. `nobody-calls-there`: nobody calls from there. `ownNumber` counts where it is for a child.
 */
export const askCallback = operation({
  name: 'callbacks.ask',
  from: 'phone',
  write: true,
  perDay: 3,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({
    ...callbackTerms,
    ownNumber: z.boolean(),
    siteId: id,
    number: phone,
    name: spoken,
    ownCaller: spoken,
    about: aboutLine,
    consentVersion: version,
  }),
  output: z.object({ request: ownCallback }),
  refusals: [
    ...wishRefusals,
    'consent-outdated',
    'nobody-calls-there',
    'no-common-time',
    'guardian-asks',
    'callback-open',
    'callback-unknown',
  ],
})
