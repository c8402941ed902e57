import * as z from 'zod/mini'
import { keptKinds } from '#core/domain/privacy/kept'
import { operation } from '../operation'
import { count, upTo } from '../shapes'
import { agreed, deletionSlip, keptCount, ownMove } from './records'

/** All that is kept of the caller, counted as it lies there, and what they agreed to. */
export const readKept = operation({
  name: 'privacy.readKept',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    kept: upTo(keptKinds.length, keptCount),
    /** Names on the list of those they book for. */
    others: count,
    /** Appointments that are still to come. */
    coming: count,
    /** Children who have somebody else, and whose record stays with them. */
    childrenOfOthers: count,
    isStaff: z.boolean(),
    agreed: upTo(60, agreed),
    /** The last deletion they asked for, for thirty days after it is done. */
    deletion: z.nullable(deletionSlip),
    /** The last move of a record from here, or to here. */
    move: z.nullable(ownMove),
  }),
  refusals: [],
})
