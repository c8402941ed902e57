import * as z from 'zod/mini'
import { inviteFaults } from '#core/domain/experts/admitting'
import { operation } from '../operation'
import { id, instant, shortId } from '../shapes'

/**
 * Invite whom a batch admitted, as colleagues are invited: a code, shown once, good for seven days and one use. Who decided the
 * batch does not; and there is no other way to become an expert.
 */
export const inviteAdmitted = operation({
  name: 'experts.inviteAdmitted',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ batchId: id, candidateId: shortId }),
  output: z.object({ code: z.string().check(z.maxLength(12)), until: instant }),
  refusals: ['batch-unknown', 'place-not-yours', ...inviteFaults, 'invitations-full'],
})
