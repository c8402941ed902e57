import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { scene } from '../sites/records'
import { heldTurn, turnNumber } from './records'

/**
 * Somebody who stands at a site without an appointment takes a number by the code that hangs there. Whoever it is, is not
 * known here and noted nowhere. A phone that holds one there today has it again. `site-not-open`: at this minute.
 */
export const takeNumber = operation({
  name: 'duty.takeNumber',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 10,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 256,
  input: z.object({ scene }),
  output: z.object({ siteId: id, walkInId: id, number: turnNumber }),
  refusals: ['site-unknown', 'site-not-open', 'numbers-full'],
})

/** How it stands with a number, for who holds its id; of today's only. */
export const readTurn = operation({
  name: 'duty.readTurn',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 256,
  input: z.object({ siteId: id, walkInId: id }),
  output: heldTurn,
  refusals: ['site-unknown', 'turn-unknown'],
})

/** They go. */
export const giveUpTurn = operation({
  name: 'duty.giveUpTurn',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 20,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 128,
  input: z.object({ siteId: id, walkInId: id }),
  output: z.object({ walkInId: id }),
  refusals: ['turn-unknown'],
})
