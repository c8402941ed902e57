import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { otherKinds } from '#core/domain/people/person'
import { judgements, MOST_SAID, openingKinds } from '#core/domain/records/opening'
import { modes } from '#core/domain/scheduling/mode'
import { altogether, code, id, instant, line, name, phone, upTo } from '../shapes'

/** What is written to each other about an opening. */
export const words = z.string().check(z.maxLength(300))

/** What is read of somebody's record. A share opens what they wrote; the number to call is opened in an emergency alone. */
export const openedRecord = z.object({
  id,
  until: instant,
  ...{ code, start: instant, mode: z.enum(modes), counsellorName: name, siteName: name },
  forWhom: z.enum(['self', ...otherKinds]),
  intake: upTo(6, z.object({ question: line, answer: line })),
  name: z.nullable(name),
  phone: z.nullable(phone),
})

const said = z.object({ as: z.enum(['keeper', 'staff']), mine: z.boolean(), at: instant, words: z.nullable(words) })

/** One opening as its keeper and who asked for it read it: never what stands in the record. */
export const opening = z.object({
  id,
  kind: z.enum(openingKinds),
  at: instant,
  /** Null while a share waits. */
  until: z.nullable(instant),
  days: z.nullable(z.int().check(z.nonnegative(), z.maximum(30))),
  state: z.enum(['open', 'waiting', 'over', 'declined']),
  role: z.enum(staffRoles),
  /** What colleagues call who may look, and who asked; empty where nobody wrote one. */
  ...{ lookerName: name, byName: name },
  /** The caller may look; the caller asked. */
  ...{ looks: z.boolean(), asked: z.boolean() },
  siteName: name,
  /** Null once the person had everything of theirs deleted. */
  record: z.nullable(z.object({ code, start: instant, counsellorName: name })),
  why: z.nullable(words),
  said: upTo(MOST_SAID, said),
  judged: z.nullable(z.object({ at: instant, as: z.enum(judgements), words: z.nullable(words) })),
})

/** With all that was said about them together. */
export const openings = upTo(25, opening).check(altogether(150, 'said'))
