import * as z from 'zod/mini'
import { consentGaps, voices } from '#core/domain/children/consent'
import { guardianViews, removalReasons } from '#core/domain/children/profile'
import { exceptionReasons, shownLevels } from '#core/domain/children/result'
import { tracedDeeds } from '#core/domain/children/trace'
import { lookReasons } from '#core/domain/privacy/access-entry'
import { answer, id, instant, keptScore, name, parameters, recordUpTo, upTo, version } from '../shapes'
import { blockBegun, born, pretermWeeks } from '../shapes/child'
import { resultWords } from '../shapes/result-words'

/** Somebody who looks after the child; `mine`: who asks. */
export const guardian = z.object({
  id,
  mine: z.boolean(),
  since: instant,
  sees: z.enum(guardianViews),
})

/** The last word of one voice. */
export const word = z.object({ answer: z.enum(['yes', 'no']), version, at: instant })

/** Whether what is kept may be read, and more be kept: null where it may. */
export const standing = z.object({ read: z.nullable(z.enum(consentGaps)), keep: z.nullable(z.enum(consentGaps)) })

/** What is known of a child besides what they are called. */
export const profile = z.object({
  born,
  pretermWeeks,
  /** Of the one who asks: what they see as a guardian; `self`: it is their own record. */
  sees: z.enum([...guardianViews, 'self']),
  guardians: upTo(4, guardian),
  /** Whether the young person has an account of their own here. */
  hasOwnAccount: z.boolean(),
  /** Whether a guardian would read that the young person needs somebody. */
  mayTell: z.boolean(),
  /** To a guardian: that the young person needs somebody, until they said they have spoken with them. */
  care: z.nullable(z.object({ id, at: instant, reason: z.enum(exceptionReasons) })),
  begun: z.exactOptional(blockBegun),
  words: z.object({ guardian: z.nullable(word), child: z.nullable(word) }),
  standing,
})

/**
 * A child as one of their people calls them; of one's own record the name is empty. `profile` null: only a name so far,
 * put down to book with, or `removed`: this person was a guardian and is none any more.
 */
export const child = z.object({ id, nickname: name, removed: z.boolean(), profile: z.nullable(profile) })

/**
 * A result as the caller may see it. `sight`: `all` with the answers, `outline` without them, `care` no more than that the
 * child needs somebody now. Of a child's own voice `shows` is what they chose.
 */
export const childResult = z.object({
  id,
  voice: z.enum(voices),
  sight: z.enum(['all', 'outline', 'care']),
  shows: z.enum(shownLevels),
  exception: z.nullable(z.object({ at: instant, reason: z.enum(exceptionReasons) })),
  completedAt: instant,
  /** Which questions they were; null where not even that is told. */
  scaleId: z.nullable(id),
  /** Null where no more is told than that care is needed, and to a guardian until they open it. */
  found: z.nullable(
    z.object({
      scaleId: id,
      scaleVersion: version,
      parameters: z.exactOptional(parameters),
      score: keptScore,
      /** Null in an outline. */
      responses: z.nullable(recordUpTo(120, id, answer)),
      /** Null where the program itself has the questionnaire. */
      words: z.nullable(resultWords),
    }),
  ),
})

/** `place`: the how manyth guardian; null once they are none. */
export const traceLine = z.object({
  at: instant,
  did: z.enum(tracedDeeds),
  by: z.union([
    z.object({ who: z.enum(['me', 'child']) }),
    z.object({ who: z.literal('guardian'), place: z.nullable(z.int().check(z.minimum(1), z.maximum(4))) }),
  ]),
  detail: z.nullable(z.enum([...removalReasons, ...shownLevels, ...exceptionReasons])),
})

/** The last time a result was shown to a counsellor, as one of the child's people sees it. */
export const childShare = z.object({
  /** Whether it was the caller who shared it. */
  mine: z.boolean(),
  /** With whom: told to whoever shared it and the young person, else null. An empty name: not here any more. */
  with: z.nullable(name),
  /** It closes by itself at this moment. */
  until: instant,
  takenBackAt: z.nullable(instant),
  /** How often it was looked at, counted to fifty, and the last time with what it was for. */
  looks: z.int().check(z.minimum(0), z.maximum(50)),
  lastLook: z.nullable(z.object({ at: instant, reason: z.enum(lookReasons) })),
})
