import * as z from 'zod/mini'
import { stopRefusals } from '#core/domain/moving/deciding'
import { operation } from '../operation'
import { count, id, instant } from '../shapes'
import { ownMove } from './records'

/**
 * Ask, on a new account, for the record one has on an account that is lost: a code to show at a site, good for half an hour.
 * It moves nothing and says nothing of anybody. A new one makes the last void. `move-under-way`: one is asked for already.
 */
export const askMove = operation({
  name: 'privacy.askMove',
  from: 'phone',
  write: true,
  perDay: 5,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ code: z.string().check(z.maxLength(12)), until: instant }),
  refusals: ['move-under-way'],
})

/** Stop it, from the old account as from the new one; not any more once it is being carried out. */
export const stopMove = operation({
  name: 'privacy.stopMove',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ moveId: id }),
  output: z.object({ move: ownMove }),
  refusals: [...stopRefusals],
})

/**
 * Go on with every move whose old account had its time, a stretch a run: one thing a transaction, so that a run that was cut
 * short leaves each thing in one of the two accounts, and the next goes on.
 */
export const carryMoves = operation({
  name: 'privacy.carryMoves',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ done: count, finished: count }),
  refusals: [],
})
