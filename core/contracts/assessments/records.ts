import * as z from 'zod/mini'
import { lookReasons } from '#core/domain/privacy/access-entry'
import { code, id, instant, keptScore, name, upTo, version } from '../shapes'
import { resultWords } from '../shapes/result-words'

export const score = keptScore

/** The last time a result was shown to a counsellor, as its owner sees it. */
export const share = z.object({
  /** Empty where they are not here any more. */
  counsellorName: name,
  appointmentId: id,
  /** What both sides call the appointment by, and when it begins. */
  code,
  start: instant,
  since: instant,
  /** It closes by itself at this moment. */
  until: instant,
  takenBackAt: z.nullable(instant),
  /** Each look, oldest first, the last fifty, and what it was for. */
  looks: upTo(50, z.object({ at: instant, reason: z.enum(lookReasons) })),
})

export const administration = z.object({
  id,
  scaleId: id,
  scaleVersion: version,
  completedAt: instant,
  score,
  /** Null where the program itself has the questionnaire. */
  words: z.nullable(resultWords),
  /** Null while it never was. Whether it still is: not taken back, and before `until`. */
  share: z.nullable(share),
})
