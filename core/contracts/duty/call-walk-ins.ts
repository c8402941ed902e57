import * as z from 'zod/mini'
import { MOST_NUMBERS } from '#core/domain/duty/queue'
import { dutyRoles } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { wait, walkIn } from './records'

const staff = { from: 'phone', access: dutyRoles, answer: 'personal' } as const

/** Who waits at a site today, by their numbers: `siteId` null for the first one of the caller's. Of who was met nothing is left. */
export const readQueue = operation({
  ...staff,
  name: 'duty.readQueue',
  answer: 'personal',
  write: false,
  leastBytes: 1024,
  input: z.object({ siteId: z.nullable(id) }),
  output: z.object({
    sites: upTo(60, z.object({ id, name })),
    queue: z.nullable(
      z.object({
        ...{ siteId: id, isOpen: z.boolean() },
        walkIns: upTo(MOST_NUMBERS, walkIn),
        /** Of whoever comes now. */
        wait,
      }),
    ),
  }),
  refusals: ['site-unknown'],
})

/** A number for somebody without a phone, to be said to them. */
export const giveNumber = operation({
  ...staff,
  name: 'duty.giveNumber',
  answer: 'personal',
  write: true,
  perDay: 200,
  leastBytes: 256,
  input: z.object({ siteId: id }),
  output: z.object({ walkIn }),
  refusals: ['site-unknown', 'site-not-open', 'numbers-full'],
})

/** Who came first of those that wait. Two who call at once have one each. */
export const callNext = operation({
  ...staff,
  name: 'duty.callNext',
  answer: 'personal',
  write: true,
  perDay: 400,
  leastBytes: 256,
  input: z.object({ siteId: id }),
  output: z.object({ walkIn }),
  refusals: ['site-unknown', 'nobody-waits'],
})

/** They were met, or are not there. */
export const settleTurn = operation({
  ...staff,
  name: 'duty.settleTurn',
  answer: 'personal',
  write: true,
  perDay: 400,
  leastBytes: 256,
  input: z.object({ siteId: id, walkInId: id, how: z.enum(['seen', 'gone']) }),
  output: z.object({ walkInId: id }),
  refusals: ['site-unknown', 'turn-unknown', 'number-settled', 'number-not-called'],
})
