import * as z from 'zod/mini'
import { id, instant } from '../shapes'

export const score = z.object({
  total: z.number(),
  /** Id of the band of the scale's default band set that holds the total. */
  bandId: id,
  /** Ids of the items whose answer calls for support at once, whatever the total. */
  criticalItems: z.array(id),
})

export const administration = z.object({
  id,
  scaleId: id,
  scaleVersion: z.int(),
  completedAt: instant,
  score,
})
