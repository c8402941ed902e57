import * as z from 'zod/mini'
import { MOST_LEAVE, type Occasion, occasions } from '#core/domain/messages/occasion'

export const times = z.int().check(z.nonnegative(), z.maximum(MOST_LEAVE))

/** How many messages of each may still be sent. */
export const leave = z.object(
  Object.fromEntries(occasions.map((one) => [one, times])) as Record<Occasion, typeof times>,
)
