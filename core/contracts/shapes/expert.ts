import * as z from 'zod/mini'
import { expertFields, expertTerms } from '#core/domain/experts/expert'

export const expertField = z.enum(expertFields)
/** At least one, each once. */
export const ofFields = z
  .array(expertField)
  .check(z.minLength(1), z.maxLength(expertFields.length))
  .check(z.refine((fields) => new Set(fields).size === fields.length))
export const terms = z.enum(expertTerms)
/** Questions at once. */
export const mostOpen = z.int().check(z.minimum(1), z.maximum(20))
