import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, instant, line, upTo } from '../shapes'

const computer = z.object({ id, computer: line, begunAt: instant, until: instant })

/** Where one is signed in, the newest first. Also for who has no post any more. */
export const listComputers = operation({
  name: 'computers.list',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ computers: upTo(100, computer) }),
  refusals: [],
})

/** End one; what is asked there from now on is refused. */
export const endComputer = operation({
  name: 'computers.end',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ computerId: id }),
  output: z.object({ ended: count }),
  refusals: ['computer-unknown'],
})

/** End all of one's own. */
export const endAllComputers = operation({
  name: 'computers.endAll',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ endedAll: z.literal(true) }),
  refusals: [],
})
