import * as z from 'zod/mini'
import { MOST_CANDIDATES } from '#core/domain/experts/batch'
import { expertFields, expertTerms } from '#core/domain/experts/expert'
import { nodeKinds } from '#core/domain/organisation/node'

export const expertField = z.enum(expertFields)
/** At least one, each once. */
export const ofFields = z
  .array(expertField)
  .check(z.minLength(1), z.maxLength(expertFields.length))
  .check(z.refine((fields) => new Set(fields).size === fields.length))
export const terms = z.enum(expertTerms)
/** Questions at once. */
export const mostOpen = z.int().check(z.minimum(1), z.maximum(20))
/** The kind of place an expert is of. */
export const tier = z.enum(nodeKinds)

/** What a field of a form about a candidate holds: fifty of them make one input. */
export const candidateName = z.string().check(z.maxLength(40))
export const candidateWhere = z.string().check(z.maxLength(60))
export const candidateWhy = z.string().check(z.maxLength(140))
export const declinedFor = z.string().check(z.maxLength(100))

const proposed = z.object({
  ...{ name: candidateName, where: candidateWhere, fields: ofFields, terms, why: candidateWhy },
})
export const allProposed = z.array(proposed).check(z.minLength(1), z.maxLength(MOST_CANDIDATES))
