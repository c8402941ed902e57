import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { opening, openings, words } from './shapes'

/** What the caller opened, may look at or asked for, the last 25, with what the keeper says of each. */
export const listOwnOpenings = operation({
  name: 'records.listOwn',
  from: 'phone',
  write: false,
  access: ['counsellor', 'care-worker'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ openings }),
  refusals: [],
})

/** Answer what the keeper asked. */
export const answerKeeper = operation({
  name: 'records.answer',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['counsellor', 'care-worker'],
  answer: 'personal',
  input: z.object({ openingId: id, words }),
  output: z.object({ opening }),
  refusals: ['opening-unknown', 'opening-judged', 'said-missing', 'said-full'],
})
