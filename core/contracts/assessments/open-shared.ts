import * as z from 'zod/mini'
import { lookReasons } from '#core/domain/privacy/access-entry'
import { operation } from '../operation'
import { answer, code, id, instant, line, name, recordUpTo, upTo, version } from '../shapes'
import { score } from './records'

/**
 * Read one result that was shared with the caller, for a reason that they say first. Each look is noted with it, and its
 * owner sees it: so it changes something. What is somebody else's, and what never was, is `not-shared` alike.
 * `share-no-appointment`: the appointment it was shared for was called off, moved or given to a substitute.
 */
export const openShared = operation({
  name: 'assessments.openShared',
  from: 'phone',
  write: true,
  perDay: 300,
  access: ['counsellor'],
  answer: 'personal',
  // Nine questions in words are longer than any no.
  leastBytes: 8 * 1024,
  input: z.object({ administrationId: id, reason: z.enum(lookReasons) }),
  output: z.object({
    result: z.object({
      scaleId: id,
      scaleVersion: version,
      completedAt: instant,
      responses: recordUpTo(250, id, answer),
      score,
      code,
      until: instant,
      /** In the words of the version it was answered in; empty once those may not be shown any more. */
      title: name,
      headline: line,
      lines: upTo(250, z.object({ question: z.string().check(z.maxLength(300)), answer: line, critical: z.boolean() })),
    }),
  }),
  refusals: ['not-shared', 'share-taken-back', 'share-over', 'share-no-appointment', 'counsellor-suspended'],
})
