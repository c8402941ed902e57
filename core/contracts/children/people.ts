import * as z from 'zod/mini'
import { deedRefusals } from '#core/domain/access/child'
import { voices } from '#core/domain/children/consent'
import { guardianViews, removalReasons } from '#core/domain/children/profile'
import { codeRefusals } from '../assessments/claim'
import { operation } from '../operation'
import { count, id, instant, name, typedCode, version } from '../shapes'

/**
 * Say yes or no, as the guardian or in the child's own voice, to the text of that version. A no takes back: nothing more
 * is kept, and where it is the voice that counts nothing is read.
 */
export const agreeForChild = operation({
  name: 'children.agree',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id, voice: z.enum(voices), answer: z.enum(['yes', 'no']), consentVersion: version }),
  output: z.object({ childId: id }),
  refusals: ['consent-outdated', ...new Set([...deedRefusals['agree-as-guardian'], ...deedRefusals['agree-as-child']])],
})

/**
 * A one-time code, good for a day, that makes whoever types it a further guardian, or connects the young person's own
 * account. A new one of a kind makes the last one void.
 */
export const inviteToChild = operation({
  name: 'children.invite',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    childId: id,
    as: z.union([
      z.object({ as: z.literal('guardian'), sees: z.enum(guardianViews) }),
      z.object({ as: z.literal('self') }),
    ]),
  }),
  output: z.object({ code: z.string().check(z.maxLength(12)), until: instant }),
  refusals: ['guardians-full', ...new Set([...deedRefusals['invite-guardian'], ...deedRefusals['invite-self']])],
})

/** Use such a code. `nickname`: what a further guardian calls the child. */
export const joinChild = operation({
  name: 'children.join',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ code: typedCode, nickname: name }),
  output: z.object({ childId: id }),
  refusals: [...codeRefusals, 'already-theirs', 'guardians-full', 'others-full', 'nickname-missing'],
})

/** Take a guardian who came later off, or leave oneself; with a reason that is kept. */
export const removeGuardian = operation({
  name: 'children.removeGuardian',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id, guardianId: id, reason: z.enum(removalReasons) }),
  output: z.object({ childId: id }),
  refusals: [
    'guardian-unknown',
    'first-guardian-only',
    ...new Set([...deedRefusals['remove-guardian'], ...deedRefusals.leave]),
  ],
})

/** Delete a child's profile and all that is kept with it: nobody reads it from this moment; within an hour it is gone. */
export const forgetChild = operation({
  name: 'children.forget',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id }),
  output: z.object({}),
  refusals: [...deedRefusals.forget, 'other-booked'],
})

/** Remove what was kept with forgotten children, and codes that ran out. */
export const clearChildren = operation({
  name: 'children.clear',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
