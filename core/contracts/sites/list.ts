import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, upTo } from '../shapes'
import { site } from './records'

/** Every site by its id, at most 30. */
export const listSites = operation({
  name: 'sites.list',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ after: z.optional(id) }),
  output: z.object({
    sites: upTo(30, site),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: [],
})
