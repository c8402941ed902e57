import * as z from 'zod/mini'
import { deedRefusals } from '#core/domain/access/child'
import { voices } from '#core/domain/children/consent'
import { shownLevels } from '#core/domain/children/result'
import { operation } from '../operation'
import { answer, id, instant, parameters, recordUpTo, upTo, version } from '../shapes'
import { childResult, childShare, traceLine } from './records'

/** Of a child's instrument, or of one a young person answers: the longest that can be brought has a hundred items. */
const responses = recordUpTo(120, id, answer)

/**
 * Keep a finished questionnaire about a child on the child's record. `voice`: whose answers they are; of the child's own
 * `shows` says what guardians see, from 12 on nothing if so chosen. The server scores it. Needs the consents in force; an
 * answer that calls for somebody at once is told to guardians as `exception`, without the answer; so is that the young
 * person asks for somebody (`needsSomebody`, of their own voice alone).
 */
export const keepResult = operation({
  name: 'children.keepResult',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    childId: id,
    voice: z.enum(voices),
    shows: z.enum(shownLevels),
    scaleId: id,
    scaleVersion: version,
    responses,
    /** The child's full months as they were asked for; within what year and month of birth allow. */
    parameters: z.exactOptional(parameters),
    needsSomebody: z.exactOptional(z.boolean()),
    completedAt: instant,
  }),
  output: z.object({ resultId: id }),
  refusals: [
    'choice-from-12',
    'scale-unknown',
    'scale-version-unknown',
    'scale-closed',
    'scale-not-for-voice',
    'scale-not-for-age',
    'responses-invalid',
    'responses-incomplete',
    ...new Set([...deedRefusals['keep-as-guardian'], ...deedRefusals['keep-as-child']]),
  ],
})

/**
 * What is kept about a child and the caller may see, newest first, at most 20. Of the young person's own answers a guardian
 * is told that they are there, and opens them one by one.
 */
export const listResults = operation({
  name: 'children.listResults',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id, before: z.optional(instant) }),
  output: z.object({
    results: upTo(20, z.extend(childResult, { share: z.nullable(childShare) })),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [...deedRefusals['read-results']],
})

/** One result, as far as the caller may see it. A guardian's look at the young person's own is told to them. */
export const openResult = operation({
  name: 'children.openResult',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ resultId: id }),
  output: z.object({ result: childResult }),
  refusals: ['result-unknown', ...deedRefusals['read-results']],
})

/** Who looked at a child's record and what was changed, newest first, as far as the caller may know. */
export const readTrace = operation({
  name: 'children.readTrace',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id }),
  output: z.object({ lines: upTo(120, traceLine) }),
  refusals: [...deedRefusals['read-results']],
})

/**
 * A young person asks for somebody, without any sheet: guardians who may read are told that care is needed and nothing
 * else. `nobody-to-tell`: there is none, or the record is the young person's alone.
 */
export const askForSomebody = operation({
  name: 'children.askForSomebody',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id }),
  output: z.object({ careId: id }),
  refusals: ['nobody-to-tell', ...deedRefusals['ask-for-somebody']],
})

/** A guardian says they have spoken with the young person since: they are told of it, and of those before, no more. */
export const answerCare = operation({
  name: 'children.answerCare',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ childId: id, careId: id }),
  output: z.object({ careId: id }),
  refusals: ['result-unknown', ...deedRefusals['answer-care']],
})

/** The young person changes what guardians see of something they answered. */
export const showResult = operation({
  name: 'children.showResult',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ resultId: id, shows: z.enum(shownLevels) }),
  output: z.object({ resultId: id }),
  refusals: ['result-unknown', 'choice-from-12', ...deedRefusals['share-result']],
})

/** Delete one for good. */
export const forgetResult = operation({
  name: 'children.forgetResult',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ resultId: id }),
  output: z.object({}),
  refusals: [
    'result-unknown',
    ...new Set([...deedRefusals['forget-guardians-result'], ...deedRefusals['forget-childs-result']]),
  ],
})
