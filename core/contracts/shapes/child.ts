import * as z from 'zod/mini'

/** No day: nobody needs it. */
export const born = z.object({
  year: z.int().check(z.minimum(1990), z.maximum(2199)),
  month: z.int().check(z.minimum(1), z.maximum(12)),
})

/** Completed weeks of gestation of who came before 37. */
export const pretermWeeks = z.nullable(z.int().check(z.minimum(22), z.maximum(36)))
