import * as z from 'zod/mini'
import { MOST_PARTS } from '#core/domain/assessment/licence-file'
import { operation } from '../operation'
import { id } from '../shapes'
import { licenceData } from '../shapes/licence-file'

/** One part of the document a wording came with, for whoever decides on it. How many there are stands with the wording. */
export const readLicence = operation({
  name: 'assessments.readLicence',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ importId: id, part: z.int().check(z.nonnegative(), z.maximum(MOST_PARTS - 1)) }),
  output: z.object({ data: licenceData }),
  refusals: ['import-unknown', 'licence-missing'],
})
