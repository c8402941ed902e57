import * as z from 'zod/mini'
import { deedRefusals } from '#core/domain/access/child'
import { shareTimes } from '#core/domain/assessment/sharing'
import { voices } from '#core/domain/children/consent'
import { lookReasons } from '#core/domain/privacy/access-entry'
import { operation } from '../operation'
import { code, id, instant, line, name, points, upTo, version } from '../shapes'
import { ageInMonths } from '../shapes/child'

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

/**
 * Read one that was shared with the caller, for a reason that they say first and whoever shared it sees. What is somebody
 * else's, and what never was, is `not-shared` alike. `share-taken-back` too once whoever shared it could not any more.
 */
export const openSharedResult = operation({
  name: 'children.openSharedResult',
  from: 'phone',
  write: true,
  perDay: 300,
  access: ['counsellor'],
  answer: 'personal',
  // The longest form in words is longer than any no.
  leastBytes: 16 * 1024,
  input: z.object({ resultId: id, reason: z.enum(lookReasons) }),
  output: z.object({
    result: z.object({
      code,
      until: instant,
      voice: z.enum(voices),
      sight: z.enum(['all', 'outline']),
      completedAt: instant,
      /** The child's full months as they were asked for, corrected or not; null where the questions do not go by them. */
      ageInMonths: z.nullable(ageInMonths),
      /** The issuer's title, and the block of it. Empty where it is not known any more. */
      title: z.string().check(z.maxLength(200)),
      block: name,
      total: z.nullable(points),
      headline: z.string().check(z.maxLength(300)),
      /** What the issuer says of what was found; empty where it says nothing, or a number is made of it. */
      issuersTerms: z.string().check(z.maxLength(300)),
      /** Of what was brought with a licence, whose questions are shown where they are answered and nowhere else. */
      resultOnly: z.boolean(),
      /** Empty in an outline. `counts`: what the issuer says of an answer that it counts, else empty; `critical`: it called for somebody at once. */
      lines: upTo(
        60,
        z.object({
          question: z.string().check(z.maxLength(300)),
          answer: line,
          counts: z.string().check(z.maxLength(20)),
          critical: z.boolean(),
        }),
      ),
    }),
  }),
  refusals: ['not-shared', 'share-taken-back', 'share-over', 'share-no-appointment', 'counsellor-suspended'],
})
