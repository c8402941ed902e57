import * as z from 'zod/mini'
import { MOST_LEAVE } from '#core/domain/messages/occasion'

const times = z.int().check(z.nonnegative(), z.maximum(MOST_LEAVE))

/** How many messages of each may still be sent. */
export const leave = z.object({ 'day-before': times, 'hour-before': times, changed: times })
