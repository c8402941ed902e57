import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, name, upTo } from '../shapes'
import { keptHandOut } from './records'

const year = z.int().check(z.minimum(2020), z.maximum(2100))

/** Of a year, this one where none is said: how many of each kit at each of the caller's sites, and what was noted last. */
export const listHandOuts = operation({
  name: 'content.listHandOuts',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({ year: z.nullable(year) }),
  output: z.object({
    year,
    sites: upTo(100, z.object({ id, name })),
    /** Those that may be handed out today, and those that were this year. */
    kits: upTo(30, z.object({ id, title: name })),
    totals: upTo(1_000, z.object({ siteId: id, kitId: id, copies: count })),
    /** The latest days first. */
    latest: upTo(40, keptHandOut),
  }),
  refusals: [],
})
