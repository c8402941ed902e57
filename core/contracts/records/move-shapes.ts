import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { moveStates, moveVerdicts, proofs } from '#core/domain/moving/move'
import { code, count, id, instant, name, upTo } from '../shapes'
import { words } from './shapes'

/** A move as its keeper and who asked for it read it: never what lies in either account, nor which accounts they are. */
export const move = z.object({
  id,
  state: z.enum(moveStates),
  at: instant,
  /** Until when the old account may stop it; null before the keeper's yes. */
  until: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** Something stands in the way that the person has to clear away; what, they alone are told. */
  hindered: z.boolean(),
  /** It began, and nothing of it could be moved for an hour: the keeper may end it. */
  stuck: z.boolean(),
  /** How many kinds of things stayed with the old account. */
  left: count,
  /** The caller asked for it. */
  mine: z.boolean(),
  /** What colleagues call who asked; empty where nobody wrote one. */
  byName: name,
  role: z.enum(staffRoles),
  proof: z.enum(proofs),
  siteName: name,
  /** Null once one of the two had everything of theirs deleted. */
  record: z.nullable(z.object({ code, start: instant, counsellorName: name })),
  note: z.nullable(words),
  decided: z.nullable(z.object({ as: z.enum(moveVerdicts), at: instant, words: z.nullable(words) })),
})

export const moves = upTo(30, move)
