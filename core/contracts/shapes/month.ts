import * as z from 'zod/mini'

/** A month of the calendar, as `2026-11`. */
export const month = z.string().check(z.maxLength(7), z.regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/))
