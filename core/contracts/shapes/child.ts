import * as z from 'zod/mini'

/** No day: nobody needs it. */
export const born = z.object({
  year: z.int().check(z.minimum(1990), z.maximum(2199)),
  month: z.int().check(z.minimum(1), z.maximum(12)),
})

/**
 * The child has come into a new block of ages, of which nothing was kept yet; `months` at which it begins, `corrected`: counted
 * from the due date. Told only to who may keep what they see.
 */
export const blockBegun = z.object({ months: z.int().check(z.minimum(0), z.maximum(120)), corrected: z.boolean() })

/** Completed weeks of gestation of who came before 37. */
export const pretermWeeks = z.nullable(z.int().check(z.minimum(22), z.maximum(36)))

/** Full months of life. */
export const ageInMonths = z.int().check(z.minimum(0), z.maximum(300))
