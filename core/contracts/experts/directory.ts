import * as z from 'zod/mini'
import { directoryRoles } from '#core/domain/access/experts'
import { operation } from '../operation'
import { askedDate, count, id, upTo } from '../shapes'
import { expertField, mostOpen, tier } from '../shapes/expert'
import { found, own } from './records'

/** Most of one answer. */
export const MOST_FOUND = 100

/**
 * The experts who are there for the caller's places: of these and of all above; for who manages, of those below as well.
 * `open`: those alone who take questions today.
 */
export const listExperts = operation({
  name: 'experts.list',
  from: 'phone',
  write: false,
  access: [...directoryRoles],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({
    ...{ field: z.nullable(expertField), tier: z.nullable(tier), open: z.boolean() },
    after: z.exactOptional(id),
  }),
  output: z.object({
    experts: upTo(MOST_FOUND, found),
    /** How many match, and how many there are without any choice. */
    matching: count,
    all: count,
    /** The kinds of places that any of them are of, for choosing. */
    tiers: upTo(7, tier),
    next: z.nullable(id),
    /** Whether the caller sees the batches by which they come in. */
    reviews: z.boolean(),
  }),
  refusals: [],
})

/** How the caller stands in it themselves. */
export const readOwnExpert = operation({
  name: 'experts.readOwn',
  from: 'phone',
  write: false,
  access: ['expert'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ own }),
  refusals: ['expert-unknown'],
})

/** Whether they take questions, and how many at once. What they are experts in is what was admitted. */
export const setOwnExpert = operation({
  name: 'experts.setOwn',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['expert'],
  answer: 'personal',
  input: z.object({ awayUntil: z.nullable(askedDate), mostOpen }),
  output: z.object({ own }),
  refusals: ['expert-unknown', 'away-past', 'away-too-long'],
})
