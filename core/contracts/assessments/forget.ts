import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'

/** Delete one of the caller's own kept results for good. */
export const forgetAssessment = operation({
  name: 'assessments.forget',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ administrationId: id }),
  output: z.object({}),
  refusals: ['assessment-unknown'],
})
