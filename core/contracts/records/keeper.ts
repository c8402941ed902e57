import * as z from 'zod/mini'
import { judgeRefusals } from '#core/domain/records/judging'
import { judgements } from '#core/domain/records/opening'
import { operation } from '../operation'
import { id } from '../shapes'
import { opening, openings, words } from './shapes'

/** What waits for the caller's word at the places whose records they keep, the longest first, and what was judged lately. */
export const listToKeep = operation({
  name: 'records.listToKeep',
  from: 'phone',
  write: false,
  access: ['file-keeper'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ waiting: openings, more: z.boolean(), judged: openings }),
  refusals: [],
})

/** Ask whoever opened it, or asked for it. */
export const askBack = operation({
  name: 'records.askBack',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['file-keeper'],
  answer: 'personal',
  input: z.object({ openingId: id, words }),
  output: z.object({ opening }),
  refusals: ['opening-unknown', 'opening-own', 'opening-judged', 'said-missing', 'said-full'],
})

/**
 * Say what it was: of an emergency whether it had to be, which the person reads with it; of a share whether it may be. Once;
 * said by two, the first stands. `opening-own`: one's own is judged by another keeper.
 */
export const judgeOpening = operation({
  name: 'records.judge',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['file-keeper'],
  answer: 'personal',
  input: z.object({ openingId: id, as: z.enum(judgements), words }),
  output: z.object({ opening }),
  refusals: ['opening-unknown', ...judgeRefusals],
})
