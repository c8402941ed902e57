import * as z from 'zod/mini'
import { id, instant, points, upTo, version } from '../shapes'

export const score = z.object({
  total: points,
  /** Id of the band of the scale's default band set that holds the total. */
  bandId: id,
  /** Ids of the items whose answer calls for support at once, whatever the total. */
  criticalItems: upTo(30, id),
})

export const administration = z.object({
  id,
  scaleId: id,
  scaleVersion: version,
  completedAt: instant,
  score,
})
