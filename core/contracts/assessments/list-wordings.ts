import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, name, upTo } from '../shapes'
import { wordingImport } from './wording-records'

/** Skeletons that wait for their wording, and what was brought for any of them, the newest first. */
export const listWordings = operation({
  name: 'assessments.listWordings',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    skeletons: upTo(80, z.object({ id, title: name, places: count })),
    imports: upTo(80, wordingImport),
  }),
  refusals: [],
})
