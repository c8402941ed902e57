import * as z from 'zod/mini'
import { operation } from '../operation'
import { ownSeat } from '../sessions/seat'
import { answer, id, instant, parameters, recordUpTo, version } from '../shapes'
import { score } from './records'

/**
 * Put a questionnaire that staff ran with somebody who has an appointment with them into that person's own record. They
 * have heard the text of that version and said yes, which is noted with who heard it and when. It is shared with the caller
 * until thirty days after the appointment, as whatever is shared; this first sight of it is noted as a look.
 * `not-run-by-staff`: it is for people to answer by themselves.
 */
export const submitFor = operation({
  name: 'assessments.submitFor',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, {
    scaleId: id,
    scaleVersion: version,
    responses: recordUpTo(250, id, answer),
    /** Where the definition needs them; what it does not need is neither used nor kept. */
    parameters: z.exactOptional(parameters),
    spokenConsent: z.literal(true),
    consentVersion: version,
    completedAt: instant,
  }),
  output: z.object({ administrationId: id, score }),
  refusals: [
    'appointment-unknown',
    'counsellor-suspended',
    'consent-outdated',
    'scale-unknown',
    'scale-version-unknown',
    'scale-closed',
    'not-run-by-staff',
    'responses-invalid',
    'responses-incomplete',
    'share-no-appointment',
    'share-time-over',
    'assessment-forgotten',
  ],
})
