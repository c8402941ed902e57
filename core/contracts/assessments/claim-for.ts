import * as z from 'zod/mini'
import { operation } from '../operation'
import { ownSeat } from '../sessions/seat'
import { id, typedCode, version } from '../shapes'
import { codeRefusals } from './claim'

/**
 * Take what a one-time code opens into the record of whoever has an appointment with the caller, who said the code and,
 * having heard the text of that version, yes. It is shared with the caller until thirty days after the appointment and
 * opened as whatever is shared; nothing of it is told here.
 */
export const claimFor = operation({
  name: 'assessments.claimFor',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, { code: typedCode, spokenConsent: z.literal(true), consentVersion: version }),
  output: z.object({ administrationId: id }),
  refusals: [
    ...codeRefusals,
    'consent-outdated',
    'appointment-unknown',
    'counsellor-suspended',
    'share-no-appointment',
    'share-time-over',
    'assessment-forgotten',
  ],
})
