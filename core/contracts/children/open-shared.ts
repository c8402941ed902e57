import * as z from 'zod/mini'
import { voices } from '#core/domain/children/consent'
import { lookReasons } from '#core/domain/privacy/access-entry'
import { operation } from '../operation'
import { code, id, instant, line, name, points, upTo } from '../shapes'
import { ageInMonths } from '../shapes/child'

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
