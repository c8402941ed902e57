import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { administration } from './records'

/** Take back what was shared of one kept result: from then on nobody reads it. Twice is as once. */
export const takeBackAssessment = operation({
  name: 'assessments.takeBack',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ administrationId: id }),
  output: z.object({ takenBack: administration }),
  refusals: ['assessment-unknown', 'not-shared'],
})
