import * as z from 'zod/mini'
import { licenceKinds, MOST_PARTS } from '#core/domain/assessment/licence-file'
import { operation } from '../operation'
import { id } from '../shapes'
import { licenceData } from '../shapes/licence-file'

/**
 * One part of a licence document, the first without a `fileId`, which comes back. What is in no wording a day later is
 * removed. `licence-missing`: somebody else's, used already, or another part stands there.
 */
export const bringLicence = operation({
  name: 'assessments.bringLicence',
  from: 'phone',
  write: true,
  perDay: 640,
  access: ['manager'],
  answer: 'personal',
  input: z.object({
    fileId: z.nullable(id),
    kind: z.enum(licenceKinds),
    parts: z.int().check(z.minimum(1), z.maximum(MOST_PARTS)),
    part: z.int().check(z.nonnegative(), z.maximum(MOST_PARTS - 1)),
    data: licenceData,
  }),
  output: z.object({ fileId: id }),
  refusals: ['licence-missing'],
})
