import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { keptLine } from './records'

/** Every line, also the closed, each with its log; and the places the caller may keep lines for. */
export const listKept = operation({
  name: 'hotlines.listKept',
  from: 'phone',
  write: false,
  access: ['line-keeper', 'manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    lines: upTo(60, keptLine),
    places: upTo(60, z.object({ id, name })),
    /** Whether also lines of the whole country, and of places that are none of ours. */
    everywhere: z.boolean(),
  }),
  refusals: [],
})
