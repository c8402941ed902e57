import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { child } from './records'

/** The children somebody looks after, in the order they were added, those with only a name too; first their own record. */
export const listChildren = operation({
  name: 'children.list',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ children: upTo(9, child) }),
  refusals: [],
})
