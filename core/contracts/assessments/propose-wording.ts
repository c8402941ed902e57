import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { licence, wordingFile, wordingImport } from './wording-records'

export const licenceRefusals = ['licence-dates', 'licence-no-screen', 'licence-incomplete', 'licence-missing'] as const

/**
 * Bring the wording of a skeleton, with the licence it is used by. Nobody is asked with it before a second person has
 * approved it. `licenceFile`: the owner's document, handed in before with `bringLicence`; `licence-missing` where not all of
 * it is there. `wording-differs`: `checkWording` says where.
 */
export const proposeWording = operation({
  name: 'assessments.proposeWording',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ scaleId: id, file: wordingFile, licence, licenceFile: id }),
  output: z.object({ proposed: wordingImport }),
  refusals: ['scale-unknown', 'wording-unreadable', 'wording-differs', 'wordings-full', ...licenceRefusals],
})
