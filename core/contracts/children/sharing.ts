import * as z from 'zod/mini'
import { deedRefusals } from '#core/domain/access/child'
import { shareTimes } from '#core/domain/assessment/sharing'
import { voices } from '#core/domain/children/consent'
import { operation } from '../operation'
import { id, version } from '../shapes'

/**
 * Show one kept result to the counsellor of an appointment for that child: a guardian's booked for them, or the young
 * person's own. `voice`: who says yes; of a child's own answers it is the child, also on a guardian's phone
 * (`yes-is-anothers`), and only what that phone may see is shown. What is hidden from it is `result-unknown`.
 */
export const shareResult = operation({
  name: 'children.shareResult',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    resultId: id,
    appointmentId: id,
    time: z.enum(shareTimes),
    voice: z.enum(voices),
    consentVersion: version,
  }),
  output: z.object({ resultId: id }),
  refusals: [
    'result-unknown',
    'yes-is-anothers',
    'consent-outdated',
    'share-standing',
    'appointment-unknown',
    'appointment-not-for-child',
    'share-no-appointment',
    'share-time-over',
    'counsellor-suspended',
    ...new Set([...deedRefusals['share-guardians-result'], ...deedRefusals['share-childs-result']]),
  ],
})

/** Take it back: from then on nobody reads it. Twice is as once. */
export const takeBackResult = operation({
  name: 'children.takeBackResult',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ resultId: id }),
  output: z.object({ resultId: id }),
  refusals: [
    'result-unknown',
    'not-shared',
    ...new Set([...deedRefusals['take-back-guardians-share'], ...deedRefusals['take-back-childs-share']]),
  ],
})
