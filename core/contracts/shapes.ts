import * as z from 'zod/mini'
import { isCivilDate } from '#core/domain/time'

/** Document ids and codes: letters, digits, `_` and `-`, so that none can carry a query operator or a path. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** Epoch milliseconds. */
export const instant = z.int().check(z.nonnegative(), z.maximum(8.64e15))

/** `yyyy-mm-dd`, a day that exists. */
export const civilDate = z.string().check(z.refine(isCivilDate))

/** A day somebody may ask about. Far from the calendar's end, so that the days counted on from it exist too. */
export const askedDate = z.string().check(
  z.refine(isCivilDate),
  z.refine((date) => date >= '2000-01-01' && date <= '2199-12-31'),
)

/** Minutes since midnight, +08:00. */
export const minuteOfDay = z.int().check(z.nonnegative(), z.maximum(1440))

export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])

/** A stretch of the week, wall time +08:00, `until` excluded. */
export const weeklyHours = z.object({ weekday, from: minuteOfDay, until: minuteOfDay })
