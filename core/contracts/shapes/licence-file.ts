import * as z from 'zod/mini'
import { licenceKinds } from '#core/domain/assessment/licence-file'
import { count, id } from '../shapes'
import { base64 } from './base64'

/** One part in base64: as many letters as a part has, and no more. */
export const licenceData = z.string().check(z.minLength(4), z.maxLength(21_600), z.regex(base64))

/** The document a wording came with, byte by byte. */
export const licenceDocument = z.object({
  fileId: id,
  kind: z.enum(licenceKinds),
  parts: count,
  bytes: count,
  hash: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
})
