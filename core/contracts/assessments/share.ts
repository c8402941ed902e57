import * as z from 'zod/mini'
import { shareTimes } from '#core/domain/assessment/sharing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { administration } from './records'

/**
 * Show one kept result to the counsellor of one of the caller's own appointments, until the end of that day, a week later
 * or thirty days later. `share-standing`: it is open to somebody, and is taken back first. `share-no-appointment`: the
 * appointment does not hold. `share-time-over`: that time is past already. `counsellor-suspended`: nobody reads it now.
 */
export const shareAssessment = operation({
  name: 'assessments.share',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ administrationId: id, appointmentId: id, time: z.enum(shareTimes), consentVersion: version }),
  output: z.object({ shared: administration }),
  refusals: [
    'assessment-unknown',
    'consent-outdated',
    'share-standing',
    'appointment-unknown',
    'share-no-appointment',
    'share-time-over',
    'counsellor-suspended',
  ],
})
