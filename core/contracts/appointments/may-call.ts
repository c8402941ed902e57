import * as z from 'zod/mini'
import { mayCallRefusals } from '#core/domain/messages/may-call'
import { operation } from '../operation'
import { instant, phone, version } from '../shapes'
import { safeWindows } from '../shapes/callback'

const standing = {
  /** Whether one may be left: from an account of a child under 14 it is not asked for. */
  isOffered: z.boolean(),
  /** Null: nobody may call. */
  mayCall: z.nullable(
    z.object({
      /** Whole, for who left it. Null: no key opens it any more. */
      number: z.nullable(phone),
      windows: safeWindows,
      /** Where nobody answers, it may be said that a time has changed, and nothing else. */
      mayLeaveWord: z.boolean(),
      /** The same to somebody else who answers. */
      mayTellOther: z.boolean(),
      at: instant,
      /** Since when it is known to be somebody else's: it is called no more. */
      wrongAt: z.nullable(instant),
    }),
  ),
}
const own = { from: 'phone', access: ['resident'], answer: 'personal', leastBytes: 1024 } as const

/** Where and when the caller may be called about a change of an appointment that no message told them. */
export const readMayCall = operation({
  ...own,
  name: 'appointments.readMayCall',
  answer: 'personal',
  write: false,
  input: z.object({}),
  output: z.object(standing),
  refusals: [],
})

/**
 * Say so, say it anew, or take it back, when the number is gone at once; that is counted for no limit. `guardian-asks`: the account is a child's under
 * 14, who is not called.
 */
export const setMayCall = operation({
  ...own,
  name: 'appointments.setMayCall',
  answer: 'personal',
  write: true,
  perDay: 20,
  input: z.object({
    given: z.nullable(
      z.object({
        ...{ number: phone, windows: safeWindows, mayLeaveWord: z.boolean(), mayTellOther: z.boolean() },
        consentVersion: version,
      }),
    ),
  }),
  output: z.object(standing),
  refusals: [...mayCallRefusals, 'consent-outdated', 'guardian-asks'],
})
