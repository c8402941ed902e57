import * as z from 'zod/mini'
import { importStatuses } from '#core/domain/assessment/wording'
import { civilDate, id, instant, line, name, place, upTo, version } from '../shapes'
import { licenceDocument } from '../shapes/licence-file'

export const licence = z.object({
  holder: name,
  reference: line,
  words: z.string().check(z.maxLength(600)),
  translation: line,
  citation: line,
  normSample: line,
  territory: name,
  electronicUse: z.boolean(),
  validFrom: civilDate,
  validUntil: civilDate,
})

/** A wording file as it was written: JSON of place → text. */
export const wordingFile = z.string().check(z.minLength(2), z.maxLength(16_000))

export const difference = z.object({
  place,
  what: z.enum(['missing', 'unknown', 'empty', 'too-long', 'names-an-illness']),
})

/** What was brought for a skeleton, without its texts. */
export const wordingImport = z.object({
  id,
  scaleId: id,
  version,
  title: name,
  licence,
  /** Null where it was brought before documents were asked for: such a one is not approved. */
  document: z.nullable(licenceDocument),
  status: z.enum(importStatuses),
  /** Who did what, oldest first; of who, whether it was the caller. */
  deeds: upTo(8, z.object({ at: instant, did: z.enum(importStatuses), mine: z.boolean() })),
})
