import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, upTo } from '../shapes'
import { soonestSpecial } from '../shapes/opening'
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
    /** Of the days that do not go as their weekdays do the first two: where one lands, all are said. */
    sites: upTo(
      30,
      z.extend(site, {
        special: z.exactOptional(soonestSpecial),
        /** The doors should be open, and nobody has been there for ten minutes. Not there where somebody is. */
        unattended: z.exactOptional(z.literal(true)),
      }),
    ),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: [],
})
