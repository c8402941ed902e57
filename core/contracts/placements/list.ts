import * as z from 'zod/mini'
import { MOST_HANGING } from '#core/domain/placements/placement'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { funnel, placement } from './records'

/** Of those that were taken down, the latest. */
export const MOST_GONE = 40

/** The codes of one of the caller's sites, the first where none is named: those that hang, and those taken down last. */
export const listPlacements = operation({
  name: 'placements.list',
  from: 'phone',
  write: false,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ siteId: z.nullable(id) }),
  output: z.object({
    sites: upTo(100, z.object({ id, name })),
    /** Null where the caller has no site. */
    siteId: z.nullable(id),
    /** Of that site, those with a door: a code can be of one of them. */
    rooms: upTo(30, z.object({ id, name, hasCode: z.boolean() })),
    hanging: upTo(MOST_HANGING, z.extend(placement, { funnel })),
    /** `after`: of scans since it was taken down, which are in no other number. */
    gone: upTo(MOST_GONE, z.extend(placement, { funnel, after: funnel })),
    /** Of all codes of the site while they hung; and of those that were taken down, since then. */
    all: funnel,
    allAfter: funnel,
  }),
  refusals: [],
})
